package org.partnershipportal.portal.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.format.FormatKind;
import org.partnershipportal.format.FormatRow;
import org.partnershipportal.format.FormatStatus;
import org.partnershipportal.format.ReachWay;
import org.partnershipportal.web.page.Messages;

/** What requests for other formats are called. */
@Named
@ApplicationScoped
public class FormatWords {
    /** For instance {@code Large print}; of all together for null. */
    public String kind(@Nullable FormatKind kind) {
        return kind == null ? Messages.text("format.kind.all") : Messages.text("format.kind." + kind);
    }

    /** For instance {@code Translation: Polish}. */
    public String wanted(FormatRow row) {
        return row.language() == null
                ? kind(row.kind())
                : Messages.text("format.wanted", kind(row.kind()), row.language());
    }

    /** For instance {@code Under way}. */
    public String status(FormatStatus status) {
        return Messages.text("format.status." + status);
    }

    public String colour(FormatStatus status) {
        return switch (status) {
            case ASKED -> "blue";
            case UNDER_WAY -> "yellow";
            case DONE -> "green";
            case REFUSED -> "grey";
        };
    }

    /** For instance {@code by e-mail}; empty for null. */
    public String way(@Nullable ReachWay way) {
        return way == null ? "" : Messages.text("format.way." + way);
    }

    /** A count in words: that it is small, when it is not told. */
    public String count(@Nullable Integer count) {
        return count == null ? Messages.text("format.counts.few") : String.valueOf(count);
    }
}
