package org.partnershipportal.admin.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.check.ActionRow;
import org.partnershipportal.check.BodyYearRow;
import org.partnershipportal.check.CheckYearView;
import org.partnershipportal.check.PartnershipCheckService;
import org.partnershipportal.web.page.Messages;

/** How often each body was checked in a year, what is planned, and what is to be done. */
@Named
@RequestScoped
public class CheckYearBacking {
    private static final String YEAR = "20[0-9]{2}";

    @Inject
    PartnershipCheckService service;

    @Inject
    HttpServletRequest request;

    private @Nullable CheckYearView view;

    public CheckYearView getView() {
        CheckYearView read = view;
        if (read == null) {
            String text = Objects.requireNonNullElse(request.getParameter("year"), "");
            read = service.year(text.matches(YEAR) ? Integer.valueOf(text) : null);
            view = read;
        }
        return read;
    }

    /** For instance {@code Of 24 bodies 3 were checked twice}. */
    public String getCount() {
        return Messages.text(
                "check.year.count", getView().bodies().size(), getView().checked());
    }

    /** What is lacking, in words. */
    public String standing(BodyYearRow row) {
        if (row.lacking() == 0) {
            return Messages.text("check.year.enough");
        }
        return row.unplanned() == 0
                ? Messages.text("check.year.planned", row.lacking())
                : Messages.text("check.year.unplanned", row.unplanned());
    }

    public String colour(BodyYearRow row) {
        if (row.lacking() == 0) {
            return "green";
        }
        return row.unplanned() == 0 ? "blue" : "red";
    }

    public boolean overdue(ActionRow row) {
        return row.isOverdue(getView().today());
    }
}
