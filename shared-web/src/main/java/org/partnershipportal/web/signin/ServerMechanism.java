package org.partnershipportal.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The server's OpenID Connect mechanism, made by the definition on {@link OidcSettings}. It is asked for two steps only:
 * sending a person to Keycloak and taking Keycloak's answer; in all other requests it fails in ways of its own
 * (Soteria 3.0: made-up answers, replicated sessions).
 */
@Dependent
public class ServerMechanism {
    private static final Logger LOG = Logger.getLogger(ServerMechanism.class.getName());

    private final BeanManager beans;
    private final OidcSettings settings;

    @Inject
    public ServerMechanism(BeanManager beans, OidcSettings settings) {
        this.beans = beans;
        this.settings = settings;
    }

    /**
     * Does its step.
     *
     * @return what it says; NOT_DONE when it failed on what Keycloak answered or did not answer
     */
    AuthenticationStatus validate(HttpMessageContext context) throws AuthenticationException {
        HttpServletRequest request = new PortalRequest(context.getRequest(), settings.getCallback());
        try {
            return mechanism().validateRequest(request, context.getResponse(), context);
        } catch (IllegalStateException | jakarta.ws.rs.ProcessingException | jakarta.json.JsonException e) {
            LOG.log(Level.WARNING, "A sign-in failed on the answer of the issuer.", e);
            return AuthenticationStatus.NOT_DONE;
        }
    }

    private HttpAuthenticationMechanism mechanism() {
        Bean<?> bean = beans.getBeans(HttpAuthenticationMechanism.class).stream()
                .filter(candidate -> !PortalAuthenticationMechanism.class.equals(candidate.getBeanClass()))
                .findAny()
                .orElseThrow();
        CreationalContext<?> creation = beans.createCreationalContext(bean);
        return (HttpAuthenticationMechanism) beans.getReference(bean, HttpAuthenticationMechanism.class, creation);
    }
}
