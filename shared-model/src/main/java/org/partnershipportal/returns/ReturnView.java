package org.partnershipportal.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a month as they stand: handed in, or begun.
 *
 * @param due the last day on which it is in time
 * @param locks from which day on it is locked; null before it is handed in
 * @param version that is seen; 0 for nothing
 * @param fields what is asked, in the order of the form
 * @param typed what stands there, by the names of {@link ReturnChecks#read}
 * @param by who wrote it last; null for nobody
 * @param corrections the latest first
 */
public record ReturnView(
        YearMonth month,
        ReturnStanding standing,
        LocalDate due,
        @Nullable LocalDate locks,
        int version,
        List<ReturnField> fields,
        Map<String, String> typed,
        @Nullable String by,
        @Nullable Instant at,
        List<CorrectionRow> corrections) {

    /** The groups of which something is asked. */
    public List<ReturnGroup> groups() {
        return fields.stream().map(field -> field.line().group()).distinct().toList();
    }

    /** What is asked of one of them. */
    public List<ReturnField> fields(ReturnGroup group) {
        return fields.stream().filter(field -> field.line().group() == group).toList();
    }
}
