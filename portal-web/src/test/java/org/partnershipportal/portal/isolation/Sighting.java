package org.partnershipportal.portal.isolation;

import org.partnershipportal.tenancy.Asker;

/**
 * What was found between the check of the permission and the transaction.
 *
 * @param transaction one of the constants of {@link jakarta.transaction.Status}
 */
record Sighting(Asker asker, int transaction) {}
