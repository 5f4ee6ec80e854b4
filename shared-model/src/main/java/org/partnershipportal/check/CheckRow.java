package org.partnershipportal.check;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseChannel;

/**
 * A check, planned or done.
 *
 * @param body name of the body that is checked
 * @param checker name of the body whose people check
 * @param doneOn null while it is planned
 * @param open how many of its actions are not done
 */
public record CheckRow(
        UUID id,
        UUID bodyId,
        String body,
        UUID checkerId,
        String checker,
        CheckKind kind,
        PromiseChannel channel,
        String place,
        HalfYear half,
        @Nullable LocalDate doneOn,
        int open) {

    public boolean isDone() {
        return doneOn != null;
    }

    /** Whether it should have been done by now. */
    public boolean isLate(LocalDate today) {
        return doneOn == null && today.isAfter(half.last());
    }
}
