package org.partnershipportal.portal.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.charter.CharterBodyRow;
import org.partnershipportal.charter.CharterService;

/** The bodies that have a charter. */
@Named
@RequestScoped
public class StandardChartersBacking {
    @Inject
    CharterService service;

    private @Nullable List<CharterBodyRow> bodies;

    /** By name; empty while nobody has adopted the standard. */
    public List<CharterBodyRow> getBodies() {
        List<CharterBodyRow> read = bodies;
        if (read == null) {
            read = service.bodies();
            bodies = read;
        }
        return read;
    }
}
