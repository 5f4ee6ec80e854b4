package org.partnershipportal.returns;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.worktime.WorkingDays;

/** By which days figures are handed in, asked for and locked. */
@Dependent
class ReturnDays {
    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    private final Settings settings;
    private final Clock clock;

    @Inject
    ReturnDays(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A month as it is written in addresses and files, {@code 2026-10}; empty for anything else. */
    static Optional<YearMonth> month(@Nullable String text) {
        return text != null && MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last month that is over. */
    YearMonth last() {
        return YearMonth.from(today()).minusMonths(1);
    }

    boolean isOver(YearMonth month) {
        return today().isAfter(month.atEndOfMonth());
    }

    /** The last day on which it is in time. */
    LocalDate due(YearMonth month) {
        return workingDay(month, Setting.RETURNS_DUE);
    }

    /** The day from which on managers are reminded. */
    LocalDate remind(YearMonth month) {
        return workingDay(month, Setting.RETURNS_REMIND);
    }

    private LocalDate workingDay(YearMonth month, Setting days) {
        return WorkingDays.due(month.atEndOfMonth(), Integer.parseInt(settings.get(days)));
    }

    /** From which day on what is handed in now is locked. */
    LocalDate locks() {
        return today().plusDays(Integer.parseInt(settings.get(Setting.RETURNS_LOCK)));
    }

    /** How a month stands of which nothing was handed in. */
    ReturnStanding open(YearMonth month) {
        if (!isOver(month)) {
            return ReturnStanding.NOT_OVER;
        }
        return today().isAfter(due(month)) ? ReturnStanding.MISSING : ReturnStanding.DUE;
    }
}
