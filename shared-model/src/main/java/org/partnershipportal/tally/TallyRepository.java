package org.partnershipportal.tally;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class TallyRepository extends BaseRepository {
    void add(UUID body, @Nullable UUID takenBy, ContactChannel channel, ContactKind kind, Instant at) {
        change("""
                insert into closed_contact (id, tenant_id, taken_by_id, channel, kind, closed_at)
                values (?1, ?2, ?3::uuid, ?4, ?5, ?6)
                """, UUID.randomUUID(), body, takenBy, channel.name(), kind.name(), at);
    }

    /** Months with contacts, the latest first. */
    List<MonthTally> findMonths(Instant since) {
        Map<YearMonth, Map<ContactKind, Integer>> months = new LinkedHashMap<>();
        list(
                        row -> new Counted(
                                YearMonth.parse(row.text(0)), ContactKind.valueOf(row.text(1)), row.number(2)),
                        """
                        select to_char(closed_at at time zone 'Europe/London', 'YYYY-MM') as month, kind, count(*)
                        from closed_contact where closed_at >= ?1 group by month, kind order by month desc, kind
                        """,
                        since)
                .forEach(row -> months.computeIfAbsent(row.month(), month -> new EnumMap<>(ContactKind.class))
                        .put(row.kind(), row.count()));
        return months.entrySet().stream()
                .map(month -> new MonthTally(month.getKey(), month.getValue()))
                .toList();
    }

    private record Counted(YearMonth month, ContactKind kind, int count) {}
}
