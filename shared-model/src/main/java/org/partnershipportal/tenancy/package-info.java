/**
 * Owns who asks the database: {@link org.partnershipportal.tenancy.Asker}, and the one place that tells PostgreSQL
 * at the start of each transaction. Needs common. Publishes {@link org.partnershipportal.tenancy.Asking}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.tenancy;
