package org.partnershipportal.search;

import java.util.UUID;

/**
 * A service that the words may mean.
 *
 * @param score near 1 when every telling word of the question and of the phrase agree and the whole means the
 *     same; 0 when nothing does
 * @param emergency whether whoever asks for it may be in danger
 */
public record ServiceMatch(UUID id, String slug, String name, String reason, double score, boolean emergency) {
    ServiceMatch scored(double other) {
        return new ServiceMatch(id, slug, name, reason, other, emergency);
    }
}
