/**
 * Owns how services are found by words: the search table's query and the vocabulary that mends misspellings.
 * Publishes {@link org.partnershipportal.search.SearchService} and its matches.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.search;
