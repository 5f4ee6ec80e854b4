/**
 * Owns what becomes of bodies that close: the plan of a reorganisation, its rehearsal, its publication by two
 * persons, who succeeds whom where, and the passing on of open work. Needs directory, responsibility, onetime and
 * trail. Publishes {@link org.partnershipportal.succession.PlanService}, {@link
 * org.partnershipportal.succession.PublicationService}, {@link org.partnershipportal.succession.SuccessorService} and
 * {@link org.partnershipportal.succession.PassingOnService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.succession;
