package org.partnershipportal.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.check.CheckRepository.Told;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;

/** What bodies and the partnership do alike with checks. For use cases that say who may. */
@Dependent
class Checks {
    private static final String SUBJECT = "reality-check";
    private static final int HALVES = 4;

    private final CheckRepository repository;
    private final ActionRepository actions;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    Checks(CheckRepository repository, ActionRepository actions, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.actions = actions;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFoundException for one that is not there, or not for who asks */
    CheckView get(UUID id) {
        Told told = repository.find(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
        return new CheckView(
                told.row(),
                told.scenario(),
                told.checkerRole().orElse(null),
                told.finding().orElse(null),
                repository.findResults(id),
                actions.findOf(id).stream().map(this::view).toList());
    }

    ActionView view(ActionRow row) {
        return new ActionView(row, actions.findSteps(row.id()), today());
    }

    PlanChoices choices() {
        return new PlanChoices(
                repository.findBodies(),
                TypedCheck.ways(),
                Stream.iterate(HalfYear.of(today()), HalfYear::next)
                        .limit(HALVES)
                        .toList());
    }

    UUID plan(PlanForm form) {
        Planned planned = new TypedCheck(today()).plan(form, repository.findBodies());
        UUID id = UUID.randomUUID();
        repository.plan(id, planned, writer());
        audit.record("check.planned", SUBJECT, id, null);
        return id;
    }

    /** @throws StaleVersionException when it was done meanwhile */
    void drop(UUID id) {
        if (!repository.isDropped(id)) {
            throw new StaleVersionException();
        }
        audit.record("check.dropped", SUBJECT, id, null);
    }

    String writer() {
        return user.subject().orElseThrow();
    }
}
