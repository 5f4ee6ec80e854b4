package org.partnershipportal.returns;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.performance.PromiseFigures;
import org.partnershipportal.returns.ReturnRepository.Handed;
import org.partnershipportal.returns.ReturnRepository.Writer;
import org.partnershipportal.standard.MeasuredBy;

/** Writes what was checked, and makes figures of it. For use cases that say who may. */
@Dependent
class Submissions {
    private static final String SUBJECT = "monthly-return";
    private static final int LONGEST_REASON = 500;

    private final ReturnRepository repository;
    private final ReturnDraftRepository drafts;
    private final PromiseFigures figures;
    private final ReturnDays days;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    Submissions(
            ReturnRepository repository,
            ReturnDraftRepository drafts,
            PromiseFigures figures,
            ReturnDays days,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.figures = figures;
        this.days = days;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    Writer writer() {
        return new Writer(user.subject().orElseThrow(), user.getName(), clock.instant());
    }

    /**
     * Hands a month in.
     *
     * @throws BusinessException when it was handed in meanwhile
     */
    void submit(UUID me, YearMonth month, Asked asked, Map<ReturnField, Entry> entries) {
        Writer writer = writer();
        if (!repository.isHandedIn(me, month, days.locks(), gaps(entries), writer)) {
            throw new BusinessException("error.returns.handed-in");
        }
        entries.forEach((field, entry) -> repository.write(me, month, field, entry, null, false, writer));
        drafts.drop(me, month);
        figures.put(me, MeasuredBy.RETURN, asked.figures(month, entries));
        audit.record("return.submitted", SUBJECT, month, null);
    }

    /**
     * Corrects what was handed in. What stays the same is left as it is.
     *
     * @param version that was seen
     * @return how many figures were changed
     * @throws InvalidInputException without a reason, or when a number would be taken away
     * @throws StaleVersionException when somebody corrected it meanwhile
     */
    int correct(
            UUID me,
            YearMonth month,
            int version,
            Asked asked,
            Map<ReturnField, Entry> entries,
            @Nullable String reason) {
        Map<ReturnField, Entry> standing = repository.entries(me, month);
        Map<ReturnField, Entry> changed = new LinkedHashMap<>(entries);
        changed.entrySet().removeIf(one -> one.getValue().equals(standing.get(one.getKey())));
        Handed handed = repository.find(me, month).orElseThrow(StaleVersionException::new);
        if (handed.version() != version) {
            throw new StaleVersionException();
        }
        if (changed.isEmpty()) {
            return 0;
        }
        changed.forEach((field, entry) -> requireNotTakenAway(field, standing.get(field), entry));
        String why = reason(reason);
        Map<ReturnField, Entry> all = new LinkedHashMap<>(standing);
        all.putAll(changed);
        if (!repository.isTouched(me, month, version, gaps(all))) {
            throw new StaleVersionException();
        }
        Writer writer = writer();
        changed.forEach((field, entry) -> repository.write(me, month, field, entry, why, isLocked(handed), writer));
        figures.put(me, MeasuredBy.RETURN, asked.figures(month, all));
        audit.record("return.corrected", SUBJECT, month, changed.size() + " figures");
        return changed.size();
    }

    boolean isLocked(Handed handed) {
        return handed.isPublished() || !days.today().isBefore(handed.locks());
    }

    /** How many are not known; of what nobody can use there is nothing to know. */
    private static int gaps(Map<ReturnField, Entry> entries) {
        return (int) entries.values().stream()
                .filter(entry -> entry.value() == null && entry.gap() != Gap.NO_CHANNEL)
                .count();
    }

    private static void requireNotTakenAway(ReturnField field, @Nullable Entry before, Entry after) {
        if (before != null && before.value() != null && after.value() == null) {
            throw new InvalidInputException(field.code(), "error.returns.taken-away", before.value());
        }
    }

    private static String reason(@Nullable String typed) {
        String text = typed == null ? null : Texts.orNull(Texts.printable(typed));
        if (text == null || text.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "error.returns.reason", LONGEST_REASON);
        }
        return text;
    }
}
