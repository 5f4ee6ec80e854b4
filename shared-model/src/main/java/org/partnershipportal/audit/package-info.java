/**
 * Owns the append-only record of who did what, never of a case's contents. Needs tenancy. Publishes
 * {@link org.partnershipportal.audit.AuditLog}, which every changing use case calls once.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.audit;
