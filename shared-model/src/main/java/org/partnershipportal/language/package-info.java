/**
 * Owns who of a body speaks or signs what, and the list of languages. Needs identity and audit. Publishes
 * {@link org.partnershipportal.language.LanguageService}, {@link org.partnershipportal.language.LanguageSkillService} and,
 * for other use cases, {@link org.partnershipportal.language.Languages}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.language;
