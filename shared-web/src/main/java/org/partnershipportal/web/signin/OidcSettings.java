package org.partnershipportal.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/**
 * What the server's OpenID Connect mechanism needs to know, read from the settings by expression. Tokens are neither
 * refreshed nor watched for their end: the session of the portal ends by itself, or by {@code sign_in}.
 */
@Named("oidcSettings")
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidcSettings.issuer}",
        clientId = "${oidcSettings.client}",
        clientSecret = "${oidcSettings.secret}",
        redirectURI = "${oidcSettings.callback}",
        redirectToOriginalResource = false,
        scope = {"openid", "profile", "email"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "aud"),
        tokenAutoRefresh = false)
public class OidcSettings {
    @Inject
    private Settings settings;

    @Inject
    private WebApplication application;

    public String getIssuer() {
        return settings.get(Setting.OIDC_ISSUER);
    }

    public String getClient() {
        return settings.get(application.client());
    }

    public String getSecret() {
        return settings.get(application.secret());
    }

    /** Where Keycloak sends people back to; made from the portal's address, never from what a request claims. */
    public String getCallback() {
        return settings.get(Setting.ADDRESS) + application.contextPath() + "/callback";
    }
}
