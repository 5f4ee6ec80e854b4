package org.partnershipportal.portal.impact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.impact.ImpactView;
import org.partnershipportal.impact.PublicImpactService;
import org.partnershipportal.web.page.Ids;

/** One published assessment, with what was found later. */
@Named
@RequestScoped
public class ImpactOneBacking {
    @Inject
    PublicImpactService service;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    /** What follows the id: no page has such an address. */
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    private @Nullable ImpactView view;

    /** @throws NotFoundException when there is none that is published */
    @PostConstruct
    void open() {
        if (more != null) {
            throw new NotFoundException("error.NotFound");
        }
        view = service.get(Ids.of(id));
    }

    public ImpactView getView() {
        return Objects.requireNonNull(view);
    }
}
