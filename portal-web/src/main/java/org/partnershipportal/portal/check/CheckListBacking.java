package org.partnershipportal.portal.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.check.ActionRow;
import org.partnershipportal.check.BodyYearRow;
import org.partnershipportal.check.CheckListView;
import org.partnershipportal.check.CheckService;
import org.partnershipportal.web.page.Messages;

/** The checks of which the own body knows, and what of them is to be followed up now. */
@Named
@RequestScoped
public class CheckListBacking {
    @Inject
    CheckService service;

    private @Nullable CheckListView view;

    public CheckListView getView() {
        CheckListView read = view;
        if (read == null) {
            read = service.list();
            view = read;
        }
        return read;
    }

    /** For instance {@code Checked this year: 1 of 2}. */
    public String getYear() {
        return Messages.text("check.list.year", getView().year(), BodyYearRow.WANTED);
    }

    public boolean overdue(ActionRow row) {
        return row.isOverdue(getView().today());
    }
}
