package org.partnershipportal.admin.standard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.returns.BodyReturn;
import org.partnershipportal.returns.ReturnStanding;
import org.partnershipportal.web.page.Messages;

/** What the address of the list of monthly figures asks for, and its words. */
final class ReturnsWish {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private ReturnsWish() {}

    /** The last month; null for the latest. */
    static @Nullable YearMonth until(HttpServletRequest request) {
        String text = Objects.requireNonNullElse(request.getParameter("until"), "");
        return text.matches("20[0-9]{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : null;
    }

    static boolean isMissingOnly(HttpServletRequest request) {
        return "missing".equals(request.getParameter("show"));
    }

    static int page(HttpServletRequest request) {
        String text = Objects.requireNonNullElse(request.getParameter("page"), "");
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }

    /** For instance {@code Oct 2026}. */
    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** For instance {@code Handed in, 2 figures not known}. */
    static String standing(BodyReturn cell) {
        String standing = Messages.text("returns.standing." + cell.standing());
        return cell.gaps() == 0
                ? standing
                : Messages.text("standard.returns.with-gaps", standing, Messages.text("returns.gaps", cell.gaps()));
    }

    static String colour(ReturnStanding standing) {
        return switch (standing) {
            case MISSING -> "red";
            case DUE -> "yellow";
            case SUBMITTED -> "green";
            case LOCKED, NOT_ASKED, NOT_OVER -> "grey";
        };
    }
}
