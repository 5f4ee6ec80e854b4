package org.partnershipportal.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** For layouts: where the stylesheet and the script are, and the stage to show in the banner. */
@Named
@ApplicationScoped
public class Look {

    private static final Asset STYLESHEET = Asset.load("portal.css", "text/css;charset=UTF-8");
    private static final Asset SCRIPT = Asset.load("form.js", "text/javascript;charset=UTF-8");
    private static final Asset ICON = Asset.load("icon.svg", "image/svg+xml");

    @Inject
    ServletContext application;

    @Inject
    Settings settings;

    public String getStylesheet() {
        return application.getContextPath() + STYLESHEET.address();
    }

    public String getScript() {
        return application.getContextPath() + SCRIPT.address();
    }

    public String getIcon() {
        return application.getContextPath() + ICON.address();
    }

    /** Such as {@code demo}; empty when the portal is in earnest. */
    public String getStage() {
        return settings.find(Setting.STAGE).orElse("");
    }

    static Optional<Asset> find(String name) {
        return List.of(STYLESHEET, SCRIPT, ICON).stream()
                .filter(asset -> asset.name().equals(name))
                .findFirst();
    }
}
