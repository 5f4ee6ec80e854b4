/**
 * Owns what residents answer, one question a page, before they send it: kept under a random key for 24 hours (table {@code
 * enquiry_draft}). Knows not what is asked. Publishes {@link org.partnershipportal.draft.ResidentDrafts}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.draft;
