package org.partnershipportal.web.signin;

import java.util.EnumSet;
import java.util.Set;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.Role;
import org.partnershipportal.settings.Setting;

/** The two applications that share this code. Each WAR produces its own as a bean. */
public enum WebApplication {
    /** Residents and staff, at the root. */
    PORTAL("", "/staff", Setting.OIDC_WEB_CLIENT, Setting.OIDC_WEB_SECRET) {
        @Override
        boolean admits(Acting choice) {
            return true;
        }
    },
    /** Administrators. */
    ADMIN("/admin", "/admin/", Setting.OIDC_ADMIN_CLIENT, Setting.OIDC_ADMIN_SECRET) {
        @Override
        boolean admits(Acting choice) {
            return choice.roles().stream().anyMatch(ADMINISTRATORS::contains);
        }
    };

    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(Role.ADMINISTRATOR, Role.PARTNERSHIP_ADMINISTRATOR, Role.MODERATOR);

    private final String contextPath;
    private final String home;
    private final Setting client;
    private final Setting secret;

    WebApplication(String contextPath, String home, Setting client, Setting secret) {
        this.contextPath = contextPath;
        this.home = home;
        this.client = client;
        this.secret = secret;
    }

    /** Empty, or begins with a slash. */
    public String contextPath() {
        return contextPath;
    }

    /** Where somebody goes who has signed in and asked for nothing else: a path from the root of the site. */
    public String home() {
        return home;
    }

    /** Whether somebody who acts for this body has anything to do here. */
    abstract boolean admits(Acting choice);

    /** The setting that names this application's client at Keycloak. */
    public Setting client() {
        return client;
    }

    /** The setting that holds the client's secret. */
    public Setting secret() {
        return secret;
    }
}
