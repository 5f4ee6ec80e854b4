package org.partnershipportal.portal.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnershipportal.charter.CharterView;

/** What one body promises. */
@Named
@RequestScoped
public class StandardCharterBacking {
    @Inject
    CharterOfAddress charter;

    @PostConstruct
    void open() {
        getView();
    }

    public CharterView getView() {
        return charter.get();
    }
}
