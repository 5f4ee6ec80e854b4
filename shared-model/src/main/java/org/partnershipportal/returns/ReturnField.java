package org.partnershipportal.returns;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure that is asked.
 *
 * @param limit within what time, for what is timed; null where the promise names none
 */
public record ReturnField(ReturnLine line, @Nullable Limit limit) {
    /** Stands before the code of a figure, or the name of a group, where it is said why there is no number. */
    public static final String WHY = "why_";

    /** In the order of the form; of one line the shortest time first. */
    static final Comparator<ReturnField> ORDER = Comparator.comparing(ReturnField::line)
            .thenComparing(
                    field -> field.limit() == null ? "" : field.limit().unit().name())
            .thenComparing(field -> field.limit() == null ? 0 : field.limit().amount());

    static ReturnField of(ReturnLine line) {
        return new ReturnField(line, null);
    }

    /** Its name in forms and files, for instance {@code calls_answered_in_time_20_seconds}. */
    public String code() {
        String name =
                limit == null ? line.name() : line + "_" + limit.toString().replace(' ', '_');
        return name.toLowerCase(Locale.ROOT);
    }

    /** The name under which it is said why there is no number. */
    public String why() {
        return WHY + code();
    }

    /** How its limit is kept; empty for none. */
    String within() {
        return limit == null ? "" : limit.toString();
    }

    static ReturnField stored(String line, String within) {
        return new ReturnField(ReturnLine.valueOf(line), within.isEmpty() ? null : Limit.of(within));
    }
}
