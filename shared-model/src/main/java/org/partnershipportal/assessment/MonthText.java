package org.partnershipportal.assessment;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A month as it is typed, {@code 2026-11}. */
final class MonthText {
    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    private MonthText() {}

    /** Empty for anything else. */
    static Optional<YearMonth> of(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(text -> MONTH.matcher(text).matches())
                .map(YearMonth::parse);
    }
}
