package org.partnershipportal.responsibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The rules by tier and the overrides, and what is proposed to become of them. */
@Dependent
@Transactional
public class RuleService {
    /** More are not listed: other words narrow them down. */
    public static final int MOST = 200;

    private final RuleRepository rules;
    private final RuleChangeRepository changes;
    private final RuleClashes clashes;
    private final DirectoryService directory;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public RuleService(
            RuleRepository rules,
            RuleChangeRepository changes,
            RuleClashes clashes,
            DirectoryService directory,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.rules = rules;
        this.changes = changes;
        this.clashes = clashes;
        this.directory = directory;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Rules in force or to come of services or bodies whose name holds the words; at most {@link #MOST}. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public List<RuleRow> rules(String words) {
        return rules.find(words.strip(), LocalDate.now(clock), MOST);
    }

    /** @throws NotFoundException when there is no such rule */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public RuleRow get(UUID id) {
        return rules.find(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** The services, bodies and areas to choose from, by name, and the tiers by which a rule can name bodies. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public RuleChoices choices() {
        LocalDate today = LocalDate.now(clock);
        return new RuleChoices(directory.services(), RuleChecks.TIERS, rules.bodies(today), rules.areas(today));
    }

    /**
     * Proposes a new rule; returns the id of what waits for the second person.
     *
     * @throws RuleOverlaps when a rule stands there already
     */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public UUID proposeNew(RuleForm form, @Nullable String why) {
        RuleChecks.check(form, why);
        clashes.refuse(form, null);
        return propose("ADD", null, form, Texts.required(why));
    }

    /**
     * Proposes that a rule says something else from {@code form.from()} on; until the day before it stays as it is.
     *
     * @throws RuleOverlaps when another rule stands there already
     * @throws ChangeWaits when a change of this rule waits already
     */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public UUID proposeChange(UUID rule, RuleForm form, @Nullable String why) {
        RuleRow before = get(rule);
        RuleChecks.check(form, why);
        clashes.refuse(form, rule);
        return propose("CHANGE", before, form, Texts.required(why));
    }

    /** Proposes that a rule ends after its last day. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public UUID proposeEnd(UUID rule, @Nullable LocalDate lastDay, @Nullable String why) {
        RuleRow before = get(rule);
        RuleChecks.checkEnd(before, lastDay, why);
        RuleForm is = before.form();
        RuleForm form = new RuleForm(
                is.service(),
                is.part(),
                is.tier(),
                is.body(),
                is.area(),
                is.from(),
                lastDay,
                is.authority(),
                is.note(),
                is.contractor());
        return propose("END", before, form, Texts.required(why));
    }

    private UUID propose(String kind, @Nullable RuleRow rule, RuleForm form, String why) {
        UUID id = UUID.randomUUID();
        if (!changes.propose(id, kind, rule, form, why, Person.of(user))) {
            throw new ChangeWaits();
        }
        audit.record("responsibility.proposed", "responsibility_change", id, kind);
        return id;
    }
}
