/**
 * Owns what people say of themselves beside their feedback and apart from it, the shares of the population, and how the two
 * compare. Needs identity and audit. Publishes {@link org.partnershipportal.equality.EqualityAskService},
 * {@link org.partnershipportal.equality.EqualityFigureService}, {@link org.partnershipportal.equality.PopulationService} and
 * {@link org.partnershipportal.equality.EqualityFigureJob}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.equality;
