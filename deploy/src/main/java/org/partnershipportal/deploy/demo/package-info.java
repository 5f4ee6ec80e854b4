/**
 * Owns the demo partnership, Essex: the files under {@code /demo} and their loading. Needs tenancy and the tables of
 * shared-model. Publishes {@link org.partnershipportal.deploy.demo.DemoPartnership}, which only the launcher calls.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.deploy.demo;
