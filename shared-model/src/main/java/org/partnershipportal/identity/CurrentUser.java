package org.partnershipportal.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks in this request and for which body. Nobody, until the sign-in mechanism says otherwise. */
@RequestScoped
public class CurrentUser {
    private @Nullable String subject;
    private String name = "";
    private List<Acting> choices = List.of();
    private @Nullable Acting acting;

    /** A person who is signed in, with all bodies to choose from; acting is null until one is chosen. */
    public void become(String newSubject, String newName, List<Acting> newChoices, @Nullable Acting newActing) {
        subject = newSubject;
        name = newName;
        choices = List.copyOf(newChoices);
        acting = newActing;
    }

    /** Another system, acting for the body to which its client belongs. */
    public void becomeMachine(String clientId, Acting body) {
        become(clientId, clientId, List.of(body), body);
    }

    /** Nobody again: the sign-in has ended elsewhere. */
    public void forget() {
        become("", "", List.of(), null);
        subject = null;
    }

    public boolean isSignedIn() {
        return subject != null;
    }

    /** Keycloak's subject or a machine's client id; empty for nobody. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** The name to show; empty for nobody. */
    public String getName() {
        return name;
    }

    /** All bodies, and perhaps the partnership, for which this person may act. */
    public List<Acting> getChoices() {
        return choices;
    }

    /** For whom this person acts now; empty before the choice. */
    public Optional<Acting> acting() {
        return Optional.ofNullable(acting);
    }

    /** The body acted for; empty for nobody and for the partnership itself. */
    public Optional<UUID> tenant() {
        return acting().flatMap(a -> Optional.ofNullable(a.tenant()));
    }

    /** The capacities held there; empty for nobody. */
    public Set<Role> roles() {
        return acting().map(Acting::roles).orElse(EnumSet.noneOf(Role.class));
    }

    /** Whether this person may, acting as now. */
    public boolean may(Permission permission) {
        return permission == Permission.BE_SIGNED_IN ? isSignedIn() : permission.isGivenTo(roles());
    }
}
