package org.partnershipportal.portal.equality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnershipportal.equality.EqualityBody;
import org.partnershipportal.equality.EqualityFigureService;

/** The bodies of which is shown who gives them feedback, beside who lives there. */
@Named
@RequestScoped
public class EqualityBacking {
    @Inject
    EqualityFigureService service;

    public List<EqualityBody> getBodies() {
        return service.bodies();
    }
}
