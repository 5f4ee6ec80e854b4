package org.partnershipportal.admin.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.membership.Account;
import org.partnershipportal.membership.SignInAccounts;
import org.partnershipportal.membership.SignInServiceUnreachable;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** The people and organizations of the Keycloak realm. Finds what is there before it makes anything. */
@Dependent
public class KeycloakAccounts implements SignInAccounts {
    private static final Logger LOG = Logger.getLogger(KeycloakAccounts.class.getName());
    private static final String NEW_PASSWORD = "UPDATE_PASSWORD";
    private static final String MANAGED = "MANAGED";
    private static final int ALL = 10_000;

    private final KeycloakClients clients;
    private final Settings settings;

    @Inject
    KeycloakAccounts(KeycloakClients clients, Settings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    @Override
    public void ensureOrganization(String slug, String name, String domain) {
        ask(() -> {
            KeycloakApi api = clients.administration();
            return organization(api, slug)
                    .orElseGet(() -> added(api.addOrganization(organization(slug, name, domain))));
        });
    }

    @Override
    public Account enrol(String slug, String name, String email) {
        return ask(() -> {
            KeycloakApi api = clients.administration();
            String organization = organization(api, slug).orElseThrow(SignInServiceUnreachable::new);
            Account account =
                    find(api, email).orElseGet(() -> new Account(added(api.addUser(person(name, email))), true));
            if (!isMember(api, organization, account.subject())) {
                added(api.addMember(organization, Json.createValue(account.subject())));
            }
            return account;
        });
    }

    @Override
    public Optional<Account> find(String subject) {
        return ask(() -> found(() -> clients.administration().user(subject)).map(KeycloakAccounts::account));
    }

    @Override
    public void takeOut(String slug, String subject) {
        ask(() -> {
            KeycloakApi api = clients.administration();
            organization(api, slug)
                    .ifPresent(organization -> found(() -> api.member(organization, subject))
                            .filter(member -> !isManaged(member))
                            .ifPresent(member -> api.removeMember(organization, subject)));
            return subject;
        });
    }

    @Override
    public void sendPasswordLink(Account account) {
        JsonArray actions = Json.createArrayBuilder().add(NEW_PASSWORD).build();
        ask(() -> {
            clients.administration()
                    .sendActions(account.subject(), settings.get(Setting.OIDC_WEB_CLIENT), actions)
                    .close();
            return account;
        });
    }

    private static Optional<String> organization(KeycloakApi api, String slug) {
        return api.organizations(true, ALL).stream()
                .map(JsonValue::asJsonObject)
                .filter(found -> found.getString("alias", "").equals(slug))
                .map(found -> found.getString("id"))
                .findFirst();
    }

    private static Optional<Account> find(KeycloakApi api, String email) {
        return api.users(email, true).stream()
                .map(JsonValue::asJsonObject)
                .findFirst()
                .map(KeycloakAccounts::account);
    }

    /** Who still has to choose a password has been invited before and not come yet. */
    private static Account account(JsonObject user) {
        JsonArray actions = user.getJsonArray("requiredActions");
        boolean needsPassword = actions != null
                && actions.getValuesAs(JsonString.class).stream()
                        .anyMatch(action -> action.getString().equals(NEW_PASSWORD));
        return new Account(user.getString("id"), needsPassword);
    }

    private static boolean isMember(KeycloakApi api, String organization, String user) {
        return found(() -> api.member(organization, user)).isPresent();
    }

    private static Optional<JsonObject> found(Supplier<JsonObject> question) {
        try {
            return Optional.of(question.get());
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * An account that the body's own identity provider brought belongs to the organization: Keycloak would delete it, and
     * with it the person's memberships of other bodies. That provider lets its leavers no longer in.
     */
    private static boolean isManaged(JsonObject member) {
        return member.getString("membershipType", "").equals(MANAGED);
    }

    private static JsonObject organization(String slug, String name, String domain) {
        JsonObjectBuilder itsDomain =
                Json.createObjectBuilder().add("name", domain).add("verified", true);
        return Json.createObjectBuilder()
                .add("name", name)
                .add("alias", slug)
                .add("enabled", true)
                .add("domains", Json.createArrayBuilder().add(itsDomain))
                .build();
    }

    /** The last word of a name is the family's; the mailed link proves the address. */
    private static JsonObject person(String name, String email) {
        int blank = name.lastIndexOf(' ');
        return Json.createObjectBuilder()
                .add("username", email)
                .add("email", email)
                .add("firstName", blank < 0 ? name : name.substring(0, blank))
                .add("lastName", name.substring(blank + 1))
                .add("enabled", true)
                .add("requiredActions", Json.createArrayBuilder().add(NEW_PASSWORD))
                .build();
    }

    /** The id at the end of the address of what was made. */
    private static String added(Response response) {
        try (response) {
            String place = String.valueOf(response.getHeaderString("Location"));
            return place.substring(place.lastIndexOf('/') + 1);
        }
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "Keycloak refused: " + e.getResponse().readEntity(String.class));
            throw new SignInServiceUnreachable();
        } catch (ProcessingException e) {
            LOG.log(Level.WARNING, e, () -> "Keycloak did not answer");
            throw new SignInServiceUnreachable();
        }
    }
}
