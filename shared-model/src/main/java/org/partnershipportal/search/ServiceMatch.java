package org.partnershipportal.search;

import java.util.UUID;

/**
 * A service that the words may mean.
 *
 * @param score 1 when every telling word of the question and of the phrase agree; 0 when none does
 */
public record ServiceMatch(UUID id, String slug, String name, String reason, double score) {}
