/**
 * Owns the days that people who lead a body spend where residents are served, what they learnt there, what changes for it,
 * and which of these lessons the body shares. Needs tenancy, identity and audit. Publishes
 * {@link org.partnershipportal.frontline.FrontlineService} and {@link org.partnershipportal.frontline.FrontlineWorkService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.frontline;
