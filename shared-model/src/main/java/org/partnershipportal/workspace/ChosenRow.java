package org.partnershipportal.workspace;

import org.jspecify.annotations.Nullable;

/**
 * A part that was chosen in a list, to do something with several.
 *
 * @param version of the part
 * @param fileVersion of what the own body keeps about it; 0 while nothing is kept
 * @param assignee who of the own body has it; null for nobody
 */
public record ChosenRow(
        String reference,
        String service,
        int version,
        int fileVersion,
        @Nullable String assignee) {}
