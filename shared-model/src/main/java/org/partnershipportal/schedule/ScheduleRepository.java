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

    private static final String ALL = """
            select coalesce(location_id, contact_id, surgery_id, office_id), false, frequency, every, weekday, coalesce(nth, 0),
                   opens_at::text, closes_at::text, on_bank_holidays, valid_from, valid_until, null::text
            from schedule
            where location_id = any (string_to_array(?1, ',')::uuid[])
               or contact_id = any (string_to_array(?1, ',')::uuid[])
               or surgery_id = any (string_to_array(?1, ',')::uuid[])
               or office_id = any (string_to_array(?1, ',')::uuid[])
            union all
            select coalesce(location_id, contact_id, surgery_id, office_id), true, 'WEEKLY', 1, 1, 0, opens_at::text,
                   closes_at::text, false, day, null::date, reason
            from schedule_exception
            where day >= ?2::date
              and (location_id = any (string_to_array(?1, ',')::uuid[])
                   or contact_id = any (string_to_array(?1, ',')::uuid[])
                   or surgery_id = any (string_to_array(?1, ',')::uuid[])
                   or office_id = any (string_to_array(?1, ',')::uuid[]))
            order by 2, 5, 10, 7
            """;

    /** Lines, and exceptions from this day on, of locations, contacts, surgeries and bodies. */
    List<Owned> findAll(Collection<UUID> ids, LocalDate from) {
        return list(ScheduleRepository::owned, ALL, joined(ids), from);
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

    private static Owned owned(Columns row) {
        return row.flag(1)
                ? new Owned(
                        row.uuid(0),
                        null,
                        new ExceptionDay(row.date(9), time(row, 6), time(row, 7), row.textOrNull(11)))
                : new Owned(row.uuid(0), line(row), null);
    }

    private static ScheduleLine line(Columns row) {
        return new ScheduleLine(
                Frequency.valueOf(row.text(2)),
                row.number(3),
                DayOfWeek.of(row.number(4)),
                row.number(5),
                LocalTime.parse(row.text(6)),
                LocalTime.parse(row.text(7)),
                row.flag(8),
                row.date(9),
                row.dateIfAny(10).orElse(null));
    }

    private static @Nullable LocalTime time(Columns row, int index) {
        String text = row.textOrNull(index);
        return text == null ? null : LocalTime.parse(text);
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** A line, or else an exception, with the id of what it belongs to. */
    record Owned(
            UUID of, @Nullable ScheduleLine line, @Nullable ExceptionDay exception) {}
}
