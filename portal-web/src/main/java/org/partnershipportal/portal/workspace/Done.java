package org.partnershipportal.portal.workspace;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;

/** What became of each case for which several were to be done. It waits in the session, in place of an earlier one. */
public record Done(String reference, boolean done, String text) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KEY = Done.class.getName();

    static void keep(List<Done> all) {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(KEY, List.copyOf(all));
    }

    static List<Done> kept() {
        Object kept = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getSessionMap()
                .get(KEY);
        return kept instanceof List<?> all
                ? all.stream()
                        .filter(Done.class::isInstance)
                        .map(Done.class::cast)
                        .toList()
                : List.of();
    }
}
