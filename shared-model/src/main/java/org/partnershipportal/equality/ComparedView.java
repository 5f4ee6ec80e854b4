package org.partnershipportal.equality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.PublicYear;

/**
 * Who gave feedback to a body, beside who lives there.
 *
 * @param year null while none is counted
 * @param answers how many said anything of themselves; null for what is not told
 * @param years those that are counted, the latest first
 */
public record ComparedView(
        EqualityBody body,
        @Nullable PublicYear year,
        @Nullable Integer answers,
        List<ComparedQuestion> questions,
        List<PublicYear> years) {
    public ComparedView {
        questions = List.copyOf(questions);
        years = List.copyOf(years);
    }
}
