package org.partnershipportal.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a framework asks.
 *
 * @param ref its name in the framework, for instance {@code 1a}
 * @param heading the subject under which it stands
 * @param partOf the name of the criterion of which it is a part; null for none
 */
public record Criterion(
        UUID id, String ref, String heading, @Nullable String partOf, String text) {

    public boolean isPart() {
        return partOf != null;
    }
}
