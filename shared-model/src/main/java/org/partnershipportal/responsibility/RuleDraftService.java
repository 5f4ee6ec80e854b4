package org.partnershipportal.responsibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Drafts what the directory should say instead, filled in from what it says now; a second person decides as always. */
@Dependent
@Transactional
public class RuleDraftService {
    private final RuleService service;
    private final RuleRepository rules;
    private final RuleChangeRepository changes;
    private final ResponsibilityRepository responsibilities;
    private final DirectoryService directory;
    private final Clock clock;

    @Inject
    public RuleDraftService(
            RuleService service,
            RuleRepository rules,
            RuleChangeRepository changes,
            ResponsibilityRepository responsibilities,
            DirectoryService directory,
            Clock clock) {
        this.service = service;
        this.rules = rules;
        this.changes = changes;
        this.responsibilities = responsibilities;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Proposes that a body does a service in an area from today on, on the authority on which another does now. An override
     * that stands there is changed; else one is added. Drafted twice, it waits once.
     *
     * @param notOurs the body that says it does not; of a split duty its part is meant
     * @return the id of what waits for the second person
     * @throws SaidAlready when the directory names the body there today
     * @throws DutyIsSplit when it does not say which part is meant
     */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public UUID draft(WantedBody wanted, UUID notOurs, String why) {
        rules.lock(wanted.service());
        Optional<UUID> waiting = changes.findWaiting(wanted.service(), wanted.area(), wanted.body());
        return waiting.orElseGet(() -> propose(wanted, notOurs, why));
    }

    private UUID propose(WantedBody wanted, UUID notOurs, String why) {
        LocalDate today = LocalDate.now(clock);
        ResponsibleBody now = meant(wanted, notOurs, today);
        RuleForm form = new RuleForm(
                wanted.service(),
                now.part(),
                null,
                wanted.body(),
                wanted.area(),
                today,
                null,
                now.authority(),
                null,
                null);
        Optional<RuleRow> standing =
                rules.findOverlapping(form, null).filter(rule -> !rule.from().isAfter(today));
        return standing.isPresent()
                ? service.proposeChange(standing.get().id(), form, why)
                : service.proposeNew(form, why);
    }

    private ResponsibleBody meant(WantedBody wanted, UUID notOurs, LocalDate today) {
        List<ResponsibleBody> here = responsibilities.find(List.of(wanted.service()), wanted.area(), today);
        here.stream()
                .filter(body -> body.organisationId().equals(wanted.body()))
                .findFirst()
                .ifPresent(body -> {
                    throw new SaidAlready(name(wanted), body.name());
                });
        if (here.size() == 1) {
            return here.get(0);
        }
        return here.stream()
                .filter(body -> body.organisationId().equals(notOurs))
                .findFirst()
                .orElseThrow(() -> new DutyIsSplit(name(wanted)));
    }

    private String name(WantedBody wanted) {
        return directory.services().stream()
                .filter(row -> row.id().equals(wanted.service()))
                .map(row -> row.name())
                .findFirst()
                .orElse("");
    }
}
