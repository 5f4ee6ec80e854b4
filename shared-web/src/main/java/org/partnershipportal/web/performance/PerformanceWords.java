package org.partnershipportal.web.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.charter.HeadlineRow;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;
import org.partnershipportal.performance.Standing;
import org.partnershipportal.performance.Tally;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.web.page.Messages;

/** Figures in words. */
@Named
@ApplicationScoped
public class PerformanceWords {
    /** For instance {@code 82.7%}; empty for no case. */
    public String percentage(Optional<BigDecimal> percentage) {
        return percentage.map(is -> one(is) + "%").orElse("");
    }

    /** How many cases there were; empty where that is not known or not told. */
    public String cases(Tally tally) {
        return tally.figures() == tally.hidden()
                ? ""
                : NumberFormat.getIntegerInstance(Locale.UK).format(tally.cases());
    }

    /** For instance {@code October 2026}; empty for null. */
    public String month(@Nullable YearMonth month) {
        return month == null ? "" : Period.of(PeriodKind.MONTH, month).toString();
    }

    /** For instance {@code In October 2026: 82.7%}; empty where nothing is published with cases. */
    public String last(HeadlineRow row) {
        return row.month() == null || row.cases() == null || row.hits() == null
                ? ""
                : Messages.text(
                        "performance.last",
                        month(YearMonth.from(row.month())),
                        percentage(new Tally(1, 0, row.cases(), row.hits()).percentage()));
    }

    /** For instance {@code at least 90%}. */
    public String goal(PromiseTarget target) {
        return Messages.text(
                target.isCeiling() ? "performance.goal.most" : "performance.goal.least", String.valueOf(target.goal()));
    }

    /** For instance {@code 7.3 worse than promised}; empty where nothing can be said. */
    public String gap(Optional<BigDecimal> gap) {
        return gap.map(points -> say(points, "performance.gap.")).orElse("");
    }

    /** For instance {@code 2.1 better than before}; empty where nothing can be said. */
    public String change(Optional<BigDecimal> change) {
        return change.map(points -> say(points, "performance.change.")).orElse("");
    }

    private static String say(BigDecimal points, String key) {
        BigDecimal rounded = points.setScale(1, RoundingMode.HALF_UP);
        String way = rounded.signum() == 0 ? "none" : rounded.signum() > 0 ? "better" : "worse";
        return Messages.text(key + way, rounded.abs().toPlainString());
    }

    public String standing(Standing standing) {
        return Messages.text("performance.standing." + standing);
    }

    /** The colour of its tag; the words say the same. */
    public String colour(Standing standing) {
        return switch (standing) {
            case KEPT -> "green";
            case MISSED -> "red";
            case MISSING -> "yellow";
            case NONE, FEW -> "grey";
        };
    }

    private static String one(BigDecimal percentage) {
        return percentage.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
