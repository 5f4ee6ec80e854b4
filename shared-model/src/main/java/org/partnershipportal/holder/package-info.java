/**
 * Owns which roles the partnership wants held at its bodies, and who holds them there: champions, lead contacts and liaison
 * officers. Needs tenancy, identity and audit. Publishes {@link org.partnershipportal.holder.HolderService},
 * {@link org.partnershipportal.holder.OwnHolderService} and {@link org.partnershipportal.holder.HeldRoleService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.holder;
