package org.partnershipportal.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as it is typed. Stages without a name are left out.
 *
 * @param version of the procedure that was seen; 0 for none
 */
public record ProcedureForm(
        int version,
        @Nullable Integer acknowledgeDays,
        @Nullable Integer replyDays,
        @Nullable Integer escalateDays,
        List<StageForm> stages,
        @Nullable String afterwards) {

    /** A stage as it is typed. */
    public record StageForm(@Nullable String name, @Nullable Integer days) {}
}
