/**
 * Owns how a body becomes a tenant: its organisation, the areas that it serves and its first administrator, in one
 * step. Needs membership, audit. Publishes {@link org.partnershipportal.onboarding.TenantService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.onboarding;
