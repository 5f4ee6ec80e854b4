package org.partnershipportal.portal.returns;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A month as addresses write it, {@code 2026-10}. */
final class MonthParameter {
    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    private MonthParameter() {}

    /** Empty for anything else. */
    static Optional<YearMonth> of(@Nullable String text) {
        return text != null && MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }
}
