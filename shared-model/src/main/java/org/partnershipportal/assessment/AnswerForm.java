package org.partnershipportal.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of a criterion. Null and empty mean the same.
 *
 * @param score the name of a {@link Score}
 * @param documents practices and documents, row by row; empty rows count for nothing
 * @param figures the codes of promises
 * @param due a month, {@code 2027-03}
 */
public record AnswerForm(
        @Nullable String score,
        List<Row> documents,
        List<String> figures,
        @Nullable String gap,
        @Nullable String action,
        @Nullable String owner,
        @Nullable String due) {

    /** A practice or a document. */
    public record Row(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String link) {}
}
