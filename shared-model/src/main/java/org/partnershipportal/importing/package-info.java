/**
 * Owns imports: files of others brought into the portal's tables, checked in whole before anything changes, and the list
 * of those that were brought in on screen. Needs tenancy, identity, audit; writes tables of directory, place, location and
 * responsibility by SQL of its own, row upon row. Publishes {@link org.partnershipportal.importing.ImportRun},
 * {@link org.partnershipportal.importing.ImportKind} and the services behind the screens.
 */
@NullMarked
package org.partnershipportal.importing;

import org.jspecify.annotations.NullMarked;
