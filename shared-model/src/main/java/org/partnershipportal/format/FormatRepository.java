package org.partnershipportal.format;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Requests for other formats, of one body. */
@Dependent
class FormatRepository extends BaseRepository {
    private static final int MOST = 500;
    private static final int COLUMNS = 13;

    private static final String ROWS = """
            select f.id, f.reference, f.kind, l.name, f.enquiry, f.needed_on, f.asked_at, f.due_on, f.promise,
                   f.asked_by is not null, f.status, f.version, f.closed_at, c.about, c.person_name, c.reach, c.contact,
                   c.delete_by, f.said, f.closed_by_name
            from format_request f left join language l on l.code = f.language_code
            left join format_content c on c.tenant_id = f.tenant_id and c.request_id = f.id
            """;

    /** Those that can be asked: the bodies that work here now, by name. */
    List<FormatBody> findBodies(LocalDate today) {
        return list(row -> new FormatBody(row.uuid(0), row.text(1), row.text(2)), """
                select o.id, o.slug, o.name from organisation o join tenant t on t.id = o.id
                where t.status = 'ACTIVE' and coalesce(o.closes_on, 'infinity') >= ?1 order by o.name
                """, today);
    }

    List<FormatRow> findOpen(UUID me) {
        return list(
                FormatRepository::row,
                ROWS + " where f.tenant_id = ?1 and f.closed_at is null order by f.due_on, f.asked_at limit " + MOST,
                me);
    }

    List<FormatRow> findClosed(UUID me) {
        return list(
                FormatRepository::row,
                ROWS + " where f.tenant_id = ?1 and f.closed_at is not null order by f.closed_at desc limit " + MOST,
                me);
    }

    Optional<FormatView> find(UUID me, UUID id, LocalDate today) {
        return first(row -> view(row, today), ROWS + " where f.tenant_id = ?1 and f.id = ?2", me, id);
    }

    private static FormatRow row(Columns row) {
        return new FormatRow(
                row.uuid(0),
                row.text(1),
                FormatKind.valueOf(row.text(2)),
                row.textOrNull(3),
                row.textOrNull(4),
                row.dateIfAny(5).orElse(null),
                row.instant(6),
                row.date(7),
                row.textOrNull(8),
                row.flag(9),
                FormatStatus.valueOf(row.text(10)),
                row.number(11),
                row.instantIfAny(12).orElse(null));
    }

    private static FormatView view(Columns row, LocalDate today) {
        String way = row.textOrNull(COLUMNS + 2);
        return new FormatView(
                row(row),
                row.textOrNull(COLUMNS),
                row.textOrNull(COLUMNS + 1),
                way == null ? null : ReachWay.valueOf(way),
                row.textOrNull(COLUMNS + 3),
                row.dateIfAny(COLUMNS + 4).orElse(null),
                row.textOrNull(COLUMNS + 5),
                row.textOrNull(COLUMNS + 6),
                today);
    }

    void add(UUID body, UUID id, String reference, FormatWish wish, Formats.Due due, @Nullable String by, Instant at) {
        change(
                """
                insert into format_request (id, tenant_id, reference, kind, language_code, enquiry, needed_on, asked_at, asked_by,
                                            due_on, promise)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7::date, ?8, ?9, ?10, ?11)
                """,
                id,
                body,
                reference,
                wish.kind().name(),
                wish.language(),
                wish.enquiry(),
                wish.neededOn(),
                at,
                by,
                due.on(),
                due.promise());
    }

    void addContent(UUID body, UUID id, FormatWish wish, LocalDate deleteBy) {
        change(
                """
                insert into format_content (tenant_id, request_id, about, person_name, reach, contact, delete_by)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """,
                body,
                id,
                wish.about(),
                wish.name(),
                wish.way() == null ? null : wish.way().name(),
                wish.contact(),
                deleteBy);
    }

    /** False when somebody else did something meanwhile. */
    boolean isBegun(UUID me, UUID id, int seen) {
        return change("""
                        update format_request set status = 'UNDER_WAY', version = version + 1
                        where tenant_id = ?1 and id = ?2 and version = ?3 and status = 'ASKED'
                        """, me, id, seen) == 1;
    }

    /** False when somebody else did something meanwhile. */
    boolean isClosed(UUID me, UUID id, int seen, FormatStatus how, String said, Closer by, Instant at) {
        return change("""
                        update format_request set status = ?4, version = version + 1, said = ?5, closed_by = ?6,
                                                  closed_by_name = ?7, closed_at = ?8
                        where tenant_id = ?1 and id = ?2 and version = ?3 and closed_at is null
                        """, me, id, seen, how.name(), said, by.subject(), by.name(), at) == 1;
    }

    /** Brings the day forward on which content is deleted. */
    void dateContent(UUID me, UUID id, LocalDate deleteBy) {
        change(
                "update format_content set delete_by = least(delete_by, ?3) where tenant_id = ?1 and request_id = ?2",
                me,
                id,
                deleteBy);
    }

    /** Who closes a request. */
    record Closer(String subject, String name) {}
}
