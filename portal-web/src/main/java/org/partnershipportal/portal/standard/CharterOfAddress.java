package org.partnershipportal.portal.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.charter.CharterService;
import org.partnershipportal.charter.CharterView;
import org.partnershipportal.common.NotFoundException;

/** The charter of the body that stands at the end of the address. */
@RequestScoped
public class CharterOfAddress {
    @Inject
    CharterService service;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String slug;

    /** What follows the body: no page has such an address. */
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    private @Nullable CharterView view;

    /** @throws NotFoundException when there is no such body */
    CharterView get() {
        CharterView read = view;
        if (read == null) {
            if (slug == null || slug.isBlank() || more != null) {
                throw new NotFoundException("error.NotFound");
            }
            read = service.get(slug);
            view = read;
        }
        return read;
    }
}
