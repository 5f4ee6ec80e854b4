package org.partnershipportal.portal.format;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.format.FormatListView;
import org.partnershipportal.format.FormatRow;
import org.partnershipportal.format.FormatService;

/** What the own body was asked for in other languages and formats. */
@Named
@RequestScoped
public class FormatListBacking {
    @Inject
    FormatService service;

    private @Nullable FormatListView view;

    public FormatListView getView() {
        FormatListView read = view;
        if (read == null) {
            read = service.list();
            view = read;
        }
        return read;
    }

    public boolean late(FormatRow row) {
        return row.isLate(getView().today());
    }
}
