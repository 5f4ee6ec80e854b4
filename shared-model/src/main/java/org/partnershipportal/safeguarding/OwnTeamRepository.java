package org.partnershipportal.safeguarding;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class OwnTeamRepository extends BaseRepository {
    private static final String ROW = """
            select t.id, t.version, t.kind, t.name, t.area_id, a.name, t.day_phone, t.night_phone,
                   to_char(t.day_from, 'HH24:MI'), to_char(t.day_until, 'HH24:MI'), t.day_email, t.night_email
            from duty_team t join area a on a.id = t.area_id
            where t.tenant_id = ?1 and t.ended_at is null
            """;

    List<OwnTeamRow> findAll(UUID body) {
        return list(OwnTeamRepository::shape, ROW + " order by a.name, t.kind, t.id", body);
    }

    Optional<OwnTeamRow> find(UUID body, UUID id) {
        return first(OwnTeamRepository::shape, ROW + " and t.id = ?2", body, id);
    }

    /** The areas that the body serves today. */
    List<DutyArea> findAreas(UUID body, LocalDate on) {
        return list(row -> new DutyArea(row.uuid(0), row.text(1)), """
                select distinct a.id, a.name from organisation_area oa join area a on a.id = oa.area_id
                where oa.organisation_id = ?1 and oa.valid_from <= ?2 and coalesce(oa.valid_until, 'infinity') >= ?2
                order by a.name
                """, body, on);
    }

    /** One at a time decides which team an area has for something. */
    void lock(UUID area, DutyKind kind) {
        first(
                row -> row.text(0),
                "select pg_advisory_xact_lock(hashtextextended('duty_team ' || ?1, 0))::text",
                area + " " + kind);
    }

    /** The name of the body that has a team of this kind there already, this one aside. */
    Optional<String> findOther(UUID area, DutyKind kind, @Nullable UUID but) {
        return first(row -> row.text(0), """
                select o.name from duty_team t join organisation o on o.id = t.tenant_id
                where t.area_id = ?1 and t.kind = ?2 and t.ended_at is null and t.id is distinct from ?3::uuid
                """, area, kind.name(), but);
    }

    void add(UUID body, DutyTeamForm form) {
        change(
                """
                insert into duty_team (id, tenant_id, kind, name, area_id, day_phone, night_phone, day_from, day_until,
                                       day_email, night_email)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8::time, ?9::time, ?10, ?11)
                """,
                UUID.randomUUID(),
                body,
                String.valueOf(form.kind()),
                form.name(),
                form.area(),
                form.dayPhone(),
                form.nightPhone(),
                form.from(),
                form.until(),
                form.dayEmail(),
                form.nightEmail());
    }

    /** False when it was changed or ended since. */
    boolean change(UUID body, DutyTeamForm form) {
        return change(
                        """
                        update duty_team set version = version + 1, kind = ?4, name = ?5, area_id = ?6, day_phone = ?7,
                            night_phone = ?8, day_from = ?9::time, day_until = ?10::time, day_email = ?11, night_email = ?12
                        where id = ?1 and tenant_id = ?2 and version = ?3 and ended_at is null
                        """,
                        Objects.requireNonNull(form.id()),
                        body,
                        form.version(),
                        String.valueOf(form.kind()),
                        form.name(),
                        form.area(),
                        form.dayPhone(),
                        form.nightPhone(),
                        form.from(),
                        form.until(),
                        form.dayEmail(),
                        form.nightEmail())
                == 1;
    }

    /** False when it was changed or ended since. */
    boolean end(UUID body, UUID id, int version) {
        return change("""
                        update duty_team set version = version + 1, ended_at = now()
                        where id = ?1 and tenant_id = ?2 and version = ?3 and ended_at is null
                        """, id, body, version) == 1;
    }

    private static OwnTeamRow shape(Columns row) {
        return new OwnTeamRow(
                row.uuid(0),
                row.number(1),
                DutyKind.valueOf(row.text(2)),
                row.text(3),
                row.uuid(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.text(11));
    }
}
