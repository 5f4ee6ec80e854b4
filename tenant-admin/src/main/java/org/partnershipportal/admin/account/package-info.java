/**
 * Owns the talk with Keycloak's administration interface about people and organizations. Needs settings and membership,
 * whose port it is. Publishes {@link org.partnershipportal.admin.account.KeycloakAccounts}.
 */
@NullMarked
package org.partnershipportal.admin.account;

import org.jspecify.annotations.NullMarked;
