/**
 * Owns imports: files of others brought into the portal's tables, checked in whole before anything changes. Needs
 * {@code part} (where the database is) and the tenancy of shared-model. Publishes
 * {@link org.partnershipportal.deploy.importing.ImportRun} and the kinds of files.
 */
@NullMarked
package org.partnershipportal.deploy.importing;

import org.jspecify.annotations.NullMarked;
