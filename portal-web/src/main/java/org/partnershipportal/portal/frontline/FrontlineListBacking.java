package org.partnershipportal.portal.frontline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.frontline.FrontlineDayRow;
import org.partnershipportal.frontline.FrontlineService;
import org.partnershipportal.frontline.FrontlineView;
import org.partnershipportal.frontline.LessonRow;

/** Front-line days of the own body, what of them is to be followed up, and what others share. */
@Named
@RequestScoped
public class FrontlineListBacking {
    @Inject
    FrontlineService service;

    private @Nullable FrontlineView view;

    public FrontlineView getView() {
        FrontlineView read = view;
        if (read == null) {
            read = service.list();
            view = read;
        }
        return read;
    }

    public boolean overdue(LessonRow row) {
        return row.isOverdue(getView().today());
    }

    /** Whether a planned day is over, and nobody has said how it was. */
    public boolean unsaid(FrontlineDayRow row) {
        return row.isOverdue(getView().today());
    }
}
