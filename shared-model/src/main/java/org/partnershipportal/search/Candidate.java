package org.partnershipportal.search;

import java.util.List;

/**
 * A service that was found, and how.
 *
 * @param group of the service
 * @param namedOver the groups over which the service wins because the question names its thing; empty when it does not
 */
record Candidate(ServiceMatch match, String group, List<String> namedOver) {
    Candidate scored(double other) {
        return new Candidate(match.scored(other), group, namedOver);
    }
}
