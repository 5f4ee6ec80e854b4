/**
 * Owns the organisations, the services and how they are reached. Publishes
 * {@link org.partnershipportal.directory.DirectoryService} and {@link org.partnershipportal.directory.OrganisationService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.directory;
