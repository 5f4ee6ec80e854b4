package org.partnershipportal.schedule;

import jakarta.enterprise.context.Dependent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class ScheduleRepository extends BaseRepository {

    List<OwnedLine> findLines(ScheduleOf of, Collection<UUID> ids) {
        return list(
                row -> new OwnedLine(row.uuid(0), line(row)),
                "select " + of.column()
                        + ", frequency, every, weekday, coalesce(nth, 0), opens_at::text, closes_at::text,"
                        + " on_bank_holidays, valid_from, valid_until from schedule where " + of.column()
                        + " = any (string_to_array(?1, ',')::uuid[]) order by weekday, opens_at",
                joined(ids));
    }

    List<OwnedException> findExceptions(ScheduleOf of, Collection<UUID> ids, LocalDate from) {
        return list(
                row -> new OwnedException(
                        row.uuid(0), new ExceptionDay(row.date(1), time(row, 2), time(row, 3), row.textOrNull(4))),
                "select " + of.column()
                        + ", day, opens_at::text, closes_at::text, reason from schedule_exception where " + of.column()
                        + " = any (string_to_array(?1, ',')::uuid[]) and day >= ?2::date order by day, opens_at",
                joined(ids),
                from);
    }

    void add(UUID tenant, ScheduleOf of, UUID id, ScheduleLine line) {
        change(
                "insert into schedule (id, tenant_id, " + of.column() + ", frequency, every, weekday, nth, opens_at,"
                        + " closes_at, on_bank_holidays, valid_from, valid_until)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, 0), ?8::time, ?9::time, ?10, ?11, ?12::date)",
                UUID.randomUUID(),
                tenant,
                id,
                line.frequency().name(),
                line.every(),
                line.weekday().getValue(),
                line.nth(),
                line.opens().toString(),
                line.closes().toString(),
                line.onBankHolidays(),
                line.from(),
                line.until());
    }

    void add(UUID tenant, ScheduleOf of, UUID id, ExceptionDay exception) {
        LocalTime opens = exception.opens();
        LocalTime closes = exception.closes();
        change(
                "insert into schedule_exception (id, tenant_id, " + of.column() + ", day, opens_at, closes_at, reason)"
                        + " values (?1, ?2, ?3, ?4, ?5::time, ?6::time, ?7)",
                UUID.randomUUID(),
                tenant,
                id,
                exception.day(),
                opens == null ? null : opens.toString(),
                closes == null ? null : closes.toString(),
                exception.reason());
    }

    /** Takes away all lines, and the exceptions from this day on. */
    void clear(ScheduleOf of, UUID id, LocalDate from) {
        change("delete from schedule where " + of.column() + " = ?1", id);
        change("delete from schedule_exception where " + of.column() + " = ?1 and day >= ?2", id, from);
    }

    private static ScheduleLine line(Columns row) {
        return new ScheduleLine(
                Frequency.valueOf(row.text(1)),
                row.number(2),
                DayOfWeek.of(row.number(3)),
                row.number(4),
                LocalTime.parse(row.text(5)),
                LocalTime.parse(row.text(6)),
                row.flag(7),
                row.date(8),
                row.dateIfAny(9).orElse(null));
    }

    private static @Nullable LocalTime time(Columns row, int index) {
        String text = row.textOrNull(index);
        return text == null ? null : LocalTime.parse(text);
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** A line with the id of what it belongs to. */
    record OwnedLine(UUID of, ScheduleLine line) {}

    /** An exception with the id of what it belongs to. */
    record OwnedException(UUID of, ExceptionDay day) {}
}
