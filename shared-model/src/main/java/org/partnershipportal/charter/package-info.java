/**
 * Owns which version of the standard a body has adopted, what it promises beyond it, and what of it does not apply to the
 * body; together its charter. Needs standard. Publishes {@link org.partnershipportal.charter.CharterService},
 * {@link org.partnershipportal.charter.AdoptionService}, {@link org.partnershipportal.charter.LocalPromiseService} and
 * {@link org.partnershipportal.charter.AdopterService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.charter;
