/**
 * Owns the realm {@code partnership} in Keycloak: makes it, or brings it up to date, at every start, through the
 * administration interface. Publishes {@link org.partnershipportal.deploy.realm.RealmSetup}.
 */
@NullMarked
package org.partnershipportal.deploy.realm;

import org.jspecify.annotations.NullMarked;
