package org.partnershipportal.admin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.partnershipportal.membership.SignInServiceUnreachable;
import org.partnershipportal.settings.Settings;

class KeycloakAccountsTest {
    private final KeycloakOfTheTest keycloak = new KeycloakOfTheTest();
    private final KeycloakAccounts accounts = new KeycloakAccounts(keycloak, new Settings());

    @Test
    void aLeaverIsTakenOutOfTheOwnBodysOrganization() {
        accounts.takeOut("body", "ada");
        assertThat(keycloak.removed).containsExactly("ada of id-of-body");
    }

    @Test
    void anAccountThatTheBodysOwnProviderBroughtIsNotDeleted() {
        keycloak.membership = "MANAGED";
        accounts.takeOut("body", "ada");
        assertThat(keycloak.removed).isEmpty();
    }

    @Test
    void whereThereIsNoOrganizationThereIsNothingToLeave() {
        accounts.takeOut("unknown", "ada");
        assertThat(keycloak.removed).isEmpty();
    }

    @Test
    void aServiceThatIsDownIsToldAsARefusal() {
        keycloak.down = true;
        assertThatThrownBy(() -> accounts.takeOut("body", "ada")).isInstanceOf(SignInServiceUnreachable.class);
    }
}
