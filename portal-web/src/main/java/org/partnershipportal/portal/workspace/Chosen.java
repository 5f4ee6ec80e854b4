package org.partnershipportal.portal.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A case chosen in a list, as it was seen there: {@code REFERENCE.VERSION}, and once its file was seen, that one's version.
 *
 * @param version of the case
 * @param fileVersion of what the own body keeps about it; -1 while that was not seen
 */
record Chosen(String reference, int version, int fileVersion) {
    private static final Pattern WORD = Pattern.compile("([A-Z0-9-]{1,30})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?");
    private static final int MOST = 50;

    /** At most 50; what is none is left out. */
    static List<Chosen> read(String @Nullable [] words) {
        return words == null
                ? List.of()
                : Arrays.stream(words)
                        .map(Chosen::read)
                        .flatMap(Optional::stream)
                        .limit(MOST)
                        .toList();
    }

    private static Optional<Chosen> read(String word) {
        Matcher read = WORD.matcher(word);
        if (!read.matches()) {
            return Optional.empty();
        }
        String file = read.group(3);
        return Optional.of(
                new Chosen(read.group(1), Integer.parseInt(read.group(2)), file == null ? -1 : Integer.parseInt(file)));
    }
}
