package org.partnershipportal.responsibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** What is proposed to become of the rules, and the second person's word on it. */
@Dependent
@Transactional
public class RuleApprovalService {
    private static final int MOST = 100;

    private final RuleRepository rules;
    private final RuleChangeRepository changes;
    private final RuleClashes clashes;
    private final CurrentUser user;
    private final AuditLog audit;

    @Inject
    public RuleApprovalService(
            RuleRepository rules, RuleChangeRepository changes, RuleClashes clashes, CurrentUser user, AuditLog audit) {
        this.rules = rules;
        this.changes = changes;
        this.clashes = clashes;
        this.user = user;
        this.audit = audit;
    }

    /** The latest changes, those that wait first. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public List<RuleChangeRow> changes() {
        return changes.findLatest(MOST);
    }

    /** @throws NotFoundException when there is no such change */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public RuleChangeView get(UUID id) {
        RuleChangeRow change = required(id);
        RuleRow before =
                change.ruleId() == null ? null : rules.find(change.ruleId()).orElse(null);
        boolean own = change.proposedBy().equals(Person.of(user).subject());
        return new RuleChangeView(change, Difference.between(before, change.proposed()), own);
    }

    /**
     * Makes the change as it was proposed.
     *
     * @throws SecondPersonNeeded for the proposer
     * @throws RuleChangedMeanwhile when the rule is no longer as it was
     * @throws RuleOverlaps when a rule has come to stand there meanwhile
     * @throws ChangeDecided when it has been decided already
     */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public void approve(UUID id) {
        RuleChangeRow change = secondPersons(id);
        rules.lock(change.proposed().serviceId());
        apply(change);
        decide(change, "APPROVED", null);
    }

    /** Leaves the rules as they are, and tells the proposer why. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public void reject(UUID id, @Nullable String reason) {
        RuleChangeRow change = secondPersons(id);
        if (Texts.orNull(reason) == null) {
            throw new InvalidInputException("reason", "error.rule.reason");
        }
        decide(change, "REJECTED", Texts.orNull(reason));
    }

    /** The proposer takes it back. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public void withdraw(UUID id) {
        RuleChangeRow change = required(id);
        if (!change.proposedBy().equals(Person.of(user).subject())) {
            throw new NotFoundException("error.NotFound");
        }
        decide(change, "WITHDRAWN", null);
    }

    private RuleChangeRow required(UUID id) {
        return changes.find(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    private RuleChangeRow secondPersons(UUID id) {
        RuleChangeRow change = required(id);
        if (!change.isOpen()) {
            throw new ChangeDecided();
        }
        if (change.proposedBy().equals(Person.of(user).subject())) {
            throw new SecondPersonNeeded();
        }
        return change;
    }

    private void apply(RuleChangeRow change) {
        RuleForm form = change.proposed().form();
        UUID rule = change.ruleId();
        if (rule == null) {
            add(form);
            return;
        }
        RuleRow before = rules.find(rule)
                .filter(now -> now.version() == change.proposed().version())
                .orElseThrow(RuleChangedMeanwhile::new);
        if ("END".equals(change.kind())) {
            rules.end(rule, Objects.requireNonNull(form.until()));
        } else {
            replace(before, form);
        }
    }

    private void replace(RuleRow before, RuleForm form) {
        clashes.refuse(form, before.id());
        LocalDate from = Objects.requireNonNull(form.from());
        if (from.isAfter(before.from())) {
            rules.end(before.id(), from.minusDays(1));
            add(form);
        } else {
            rules.correct(before.id(), form);
        }
    }

    private void add(RuleForm form) {
        if (!rules.add(UUID.randomUUID(), form)) {
            clashes.refuse(form, null);
            throw new RuleChangedMeanwhile();
        }
    }

    private void decide(RuleChangeRow change, String status, @Nullable String reason) {
        if (!changes.decide(change.id(), status, Person.of(user), reason)) {
            throw new ChangeDecided();
        }
        audit.record(
                "responsibility." + status.toLowerCase(java.util.Locale.ROOT),
                "responsibility_change",
                change.id(),
                RuleWords.of(change.proposed()));
    }
}
