package org.partnershipportal.attachment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name under which a file is kept: what the browser said, without folders and odd signs, with the ending of its kind. */
final class FileName {
    private static final int LONGEST = 100;

    private FileName() {}

    static String of(@Nullable String said, FileKind kind) {
        String name = said == null ? "" : said.substring(said.lastIndexOf('/') + 1);
        name = name.substring(name.lastIndexOf('\\') + 1);
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[^\\p{L}\\p{N} _()-]", "-")
                .replaceAll("-{2,}", "-")
                .strip();
        stem = stem.substring(0, Math.min(LONGEST, stem.length()));
        boolean isNothing = stem.isEmpty() || stem.equals("-");
        return (isNothing ? "file" : stem) + "." + kind.ending().toLowerCase(Locale.ROOT);
    }
}
