/**
 * Owns how services are found by words: the search table's query, the vocabulary that mends misspellings, synonyms, and
 * the names of things that lead to their owners.
 * Publishes {@link org.partnershipportal.search.SearchService} and its matches, for the partnership's administrators
 * {@link org.partnershipportal.search.SynonymService} and {@link org.partnershipportal.search.PhraseService}, and {@link org.partnershipportal.search.SearchCheck}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.search;
