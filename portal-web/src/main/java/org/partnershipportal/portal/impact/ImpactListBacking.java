package org.partnershipportal.portal.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.impact.Characteristic;
import org.partnershipportal.impact.ImpactListView;
import org.partnershipportal.impact.ImpactRow;
import org.partnershipportal.impact.ImpactService;

/** What the own body has in draft, and has published. */
@Named
@RequestScoped
public class ImpactListBacking {
    @Inject
    ImpactService service;

    private @Nullable ImpactListView view;

    public ImpactListView getView() {
        ImpactListView read = view;
        if (read == null) {
            read = service.list();
            view = read;
        }
        return read;
    }

    public boolean overdue(ImpactRow row) {
        return row.isOverdue(getView().today());
    }

    /** How many are to be looked at. */
    public int getCharacteristics() {
        return Characteristic.values().length;
    }

    /** Those that should have been looked at again by now. */
    public List<ImpactRow> getOverdue() {
        return getView().published().stream().filter(this::overdue).toList();
    }
}
