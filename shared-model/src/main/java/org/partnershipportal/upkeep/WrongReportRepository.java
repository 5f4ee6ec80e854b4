package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class WrongReportRepository extends BaseRepository {
    private static final String ROW =
            "select id, about, slug, name, text, reported_at, answer from wrong_report where tenant_id = ?1 ";
    private static final int MOST = 200;

    /** The name of the entry and the body that keeps it: a listed body's is kept by the council around it. */
    Optional<Entry> findEntry(WrongAbout about, String slug) {
        return switch (about) {
            case LOCATION -> entry("select name, tenant_id from location where slug = ?1", slug);
            case BODY -> entry("select b.name, " + keeper("b.id") + " from organisation b where b.slug = ?1", slug);
            case SERVICE ->
                entry("select s.name, " + keeper("null::uuid") + " from council_service s where s.slug = ?1", slug);
        };
    }

    private Optional<Entry> entry(String sql, String slug) {
        return first(row -> new Entry(row.text(0), row.uuid(1)), sql, slug);
    }

    private static String keeper(String body) {
        return """
                (select t.id from tenant t join organisation o on o.id = t.id where t.status = 'ACTIVE'
                   and coalesce(o.closes_on, 'infinity') >= (now() at time zone 'Europe/London')::date
                 order by (t.id = BODY) desc nulls last, exists (
                     select 1 from organisation_area mine
                     join area_within w on w.area_id = mine.area_id
                     join organisation_area theirs on theirs.area_id = w.within_id and theirs.organisation_id = t.id
                     where mine.organisation_id = BODY and theirs.capacity in ('DISTRICT', 'UNITARY')) desc,
                     (o.kind = 'COUNTY') desc, o.name limit 1)
                """.replace("BODY", body);
    }

    void add(UUID id, UUID tenant, WrongAbout about, String slug, String name, String text) {
        change(
                "insert into wrong_report (id, tenant_id, about, slug, name, text) values (?1, ?2, ?3, ?4, ?5, ?6)",
                id,
                tenant,
                about.name(),
                slug,
                name,
                text);
    }

    List<WrongReportRow> findAll(UUID tenant) {
        return list(WrongReportRepository::shape, ROW + "order by status desc, reported_at desc limit " + MOST, tenant);
    }

    Optional<WrongReportRow> findById(UUID tenant, UUID id) {
        return first(WrongReportRepository::shape, ROW + "and id = ?2", tenant, id);
    }

    int answer(UUID id, String answer, String by) {
        return change("""
                update wrong_report set status = 'ANSWERED', answer = ?2, answered_by = ?3, answered_at = now()
                where id = ?1 and status = 'OPEN'
                """, id, answer, by);
    }

    private static WrongReportRow shape(Columns row) {
        return new WrongReportRow(
                row.uuid(0),
                WrongAbout.valueOf(row.text(1)),
                row.text(2),
                row.text(3),
                row.text(4),
                row.instant(5),
                row.textOrNull(6));
    }

    /** An entry by its name, and the body that keeps it true. */
    record Entry(String name, UUID keeper) {}
}
