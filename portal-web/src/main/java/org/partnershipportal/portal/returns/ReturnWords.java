package org.partnershipportal.portal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.partnershipportal.returns.Entry;
import org.partnershipportal.returns.Limit;
import org.partnershipportal.returns.ReturnField;
import org.partnershipportal.returns.ReturnStanding;
import org.partnershipportal.web.page.Messages;

/** What monthly figures are called. */
@Named
@ApplicationScoped
public class ReturnWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** For instance {@code Of those, answered within 20 seconds}. */
    public String label(ReturnField field) {
        Limit limit = field.limit();
        String key = "returns.line." + field.line();
        return limit == null
                ? Messages.text(key)
                : Messages.text(key + ".within", Messages.text("standard.unit." + limit.unit(), limit.amount()));
    }

    /** For instance {@code October 2026}. */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** What was handed in: a number, or why there is none. */
    public String entry(Entry entry) {
        if (entry.gap() != null) {
            return Messages.text("returns.gap." + entry.gap());
        }
        return entry.value() == null ? Messages.text("returns.month.none") : String.format("%,d", entry.value());
    }

    /** The colour of its mark. */
    public String colour(ReturnStanding standing) {
        return switch (standing) {
            case MISSING -> "red";
            case DUE -> "yellow";
            case SUBMITTED -> "green";
            case LOCKED, NOT_ASKED, NOT_OVER -> "grey";
        };
    }

    /** How many of its figures are not known; empty for none. */
    public String gaps(int gaps) {
        return gaps == 0 ? "" : Messages.text("returns.gaps", gaps);
    }
}
