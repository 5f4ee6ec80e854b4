package org.partnershipportal.web.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.primefaces.PrimeFaces;

/**
 * The content policy of staff pages, which are the stateful ones: scripts by nonce, inline styles allowed because PrimeFaces
 * cannot do without. Public pages keep the strict policy of {@link SecurityHeadersFilter}.
 */
public final class StaffPagePolicy implements SystemEventListener {

    private static final String NONCE = StaffPagePolicy.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The nonce of this response, made at its first use; empty on public pages and in partial responses. */
    public static String nonce(FacesContext faces) {
        UIViewRoot view = faces.getViewRoot();
        if (view == null || view.isTransient() || faces.getPartialViewContext().isAjaxRequest()) {
            return "";
        }
        return (String) faces.getAttributes().computeIfAbsent(NONCE, key -> newNonce());
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot view && !view.isTransient();
    }

    /** Just before the page is written, when the whole view is known. */
    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext response = faces.getExternalContext();
        response.setResponseHeader("Cache-Control", "no-store");
        String nonce = nonce(faces);
        if (!nonce.isEmpty()) {
            response.setResponseHeader("Content-Security-Policy", policy(nonce));
            PrimeFaces.current().executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "');}");
        }
    }

    private static String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' " + keycloak();
    }

    /** A form sent after the session has ended is redirected to the sign-in page: that must be allowed, too. */
    private static String keycloak() {
        String issuer = CDI.current().select(Settings.class).get().get(Setting.OIDC_ISSUER);
        URI address = URI.create(issuer);
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static String newNonce() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
