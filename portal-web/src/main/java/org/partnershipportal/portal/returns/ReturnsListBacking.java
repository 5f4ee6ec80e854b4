package org.partnershipportal.portal.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.returns.MonthRow;
import org.partnershipportal.returns.ReturnService;
import org.partnershipportal.returns.ReturnStanding;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.Messages;

/** The months of which figures are asked of the own body, and those that are to be handed in now. */
@Named
@RequestScoped
public class ReturnsListBacking {
    private static final int YEAR = 12;

    @Inject
    ReturnService returns;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    @Inject
    ReturnWords words;

    @Inject
    Dates dates;

    private @Nullable List<MonthRow> rows;
    private @Nullable List<MonthRow> due;

    public List<MonthRow> getRows() {
        List<MonthRow> read = rows;
        if (read == null) {
            read = returns.months(until());
            rows = read;
        }
        return read;
    }

    /** The last month of the list as the address asks for it; null for the latest. */
    private @Nullable YearMonth until() {
        return MonthParameter.of(request.getParameter("until")).orElse(null);
    }

    /** Whether it is not the latest year that is shown. */
    public boolean isEarlier() {
        return until() != null;
    }

    /** The last month of the year before, as addresses write it; empty when nothing was asked before. */
    public String getBefore() {
        return getRows().size() < YEAR
                ? ""
                : getRows().get(getRows().size() - 1).month().minusMonths(1).toString();
    }

    /** What is to be handed in now, in sentences; nothing for who hands nothing in. */
    public List<MonthRow> getDue() {
        List<MonthRow> read = due;
        if (read == null) {
            read = user.may(Permission.SUBMIT_FIGURES) ? returns.due() : List.of();
            due = read;
        }
        return read;
    }

    /** For instance {@code Monthly figures for October 2026 are to be handed in by 13 November 2026.} */
    public String sentence(MonthRow row) {
        boolean isLate = row.standing() == ReturnStanding.MISSING;
        return Messages.text(
                isLate ? "returns.due.late" : "returns.due.one", words.month(row.month()), dates.day(row.due()));
    }
}
