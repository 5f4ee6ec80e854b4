package org.partnershipportal.schedule;

import jakarta.enterprise.context.Dependent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** The own office hours of a body. What counted on days that are over is never changed: promises were counted by it. */
@Dependent
class OfficeRepository extends BaseRepository {
    List<ScheduleLine> findLines(UUID body, LocalDate on) {
        return list(OfficeRepository::line, """
                select weekday, opens_at::text, closes_at::text, on_bank_holidays from schedule
                where office_id = ?1 and frequency = 'WEEKLY' and every = 1
                  and valid_from <= ?2 and coalesce(valid_until, 'infinity') >= ?2
                order by weekday, opens_at
                """, body, on);
    }

    private static ScheduleLine line(Columns row) {
        ScheduleLine plain = ScheduleLine.weekly(
                DayOfWeek.of(row.number(0)), LocalTime.parse(row.text(1)), LocalTime.parse(row.text(2)));
        return new ScheduleLine(
                plain.frequency(),
                plain.every(),
                plain.weekday(),
                plain.nth(),
                plain.opens(),
                plain.closes(),
                row.flag(3),
                plain.from(),
                null);
    }

    /** Whether the body has ever said when its office is open. */
    boolean hasLines(UUID body) {
        return first(row -> row.uuid(0), "select id from schedule where office_id = ?1 limit 1", body)
                .isPresent();
    }

    List<ExceptionDay> findDays(UUID body, LocalDate from) {
        return list(
                row -> new ExceptionDay(
                        row.date(0), time(row.textOrNull(1)), time(row.textOrNull(2)), row.textOrNull(3)),
                """
                select day, opens_at::text, closes_at::text, reason from schedule_exception
                where office_id = ?1 and day >= ?2 order by day, opens_at
                """,
                body,
                from);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    /** One administrator at a time. */
    void lock(UUID body) {
        first(
                row -> row.text(0),
                "select pg_advisory_xact_lock(hashtextextended('office ' || ?1, 0))::text",
                body.toString());
    }

    /** Today is the last day of the lines that stand; those to come are dropped, and different days from today on. */
    void close(UUID body, LocalDate today) {
        change("delete from schedule where office_id = ?1 and valid_from > ?2", body, today);
        change("""
                update schedule set valid_until = ?2
                where office_id = ?1 and coalesce(valid_until, 'infinity') > ?2
                """, body, today);
        change("delete from schedule_exception where office_id = ?1 and day >= ?2", body, today);
    }
}
