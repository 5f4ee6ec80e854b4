/**
 * Owns who may do what: memberships, the permissions and the check of {@link org.partnershipportal.identity.Permits}
 * on every service method. Needs common and tenancy. Publishes {@link org.partnershipportal.identity.CurrentUser}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.identity;
