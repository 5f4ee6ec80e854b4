package org.partnershipportal.safeguarding;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.common.Texts;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class ConcernRepository extends BaseRepository {
    private static final int MOST = 200;
    private static final String ROW = """
            select c.id, f.name, o.name, t.name, t.kind, c.to_id = ?1, c.told_at, c.confirmed_at, c.recorded_at, c.told_number,
                   c.told_role, c.matter, c.person, c.place, c.safe_contact, c.confirmed_role, c.alerted_at
            from safeguarding_concern c join duty_team t on t.id = c.team_id
            join organisation f on f.id = c.from_id join organisation o on o.id = c.to_id
            """;

    void add(UUID id, Told told, ConcernForm form) {
        change(
                """
                insert into safeguarding_concern (id, from_id, to_id, team_id, recorded_by, recorded_at, told_at, told_number,
                                                  told_role, matter, person, place, safe_contact)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
                """,
                id,
                told.from(),
                told.team().body(),
                told.team().id(),
                told.by(),
                told.recordedAt(),
                told.at(),
                told.number(),
                Texts.required(form.role()),
                Texts.required(form.matter()),
                Texts.orNull(form.person()),
                Texts.orNull(form.place()),
                Texts.orNull(form.safeContact()));
    }

    void addOverride(UUID id, Told told) {
        change("""
                insert into safeguarding_override (concern_id, from_id, to_id, kind, recorded_by, recorded_at)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                """, id, told.from(), told.team().body(), told.team().kind().name(), told.by(), told.recordedAt());
    }

    /** What the own body must confirm first, then the latest. */
    List<ConcernRow> findOf(UUID body) {
        return list(
                ConcernRepository::row,
                ROW + " order by c.to_id = ?1 and c.confirmed_at is null desc, c.told_at desc, c.id limit " + MOST,
                body);
    }

    Optional<ConcernView> find(UUID body, UUID id) {
        return first(
                row -> new ConcernView(
                        row(row),
                        row.instant(8),
                        row.text(9),
                        row.text(10),
                        row.text(11),
                        row.textOrNull(12),
                        row.textOrNull(13),
                        row.textOrNull(14),
                        row.textOrNull(15),
                        row.instantIfAny(16).orElse(null)),
                ROW + " where c.id = ?2",
                body,
                id);
    }

    /** False when the own body was not told, or somebody has confirmed it. */
    boolean isConfirmed(UUID id, UUID body, Instant at, String by, String role) {
        return change("""
                        update safeguarding_concern set confirmed_at = ?3, confirmed_by = ?4, confirmed_role = ?5
                        where id = ?1 and to_id = ?2 and confirmed_at is null
                        """, id, body, at, by, role) == 1;
    }

    /** What the policy shows to a named lead; nothing to anybody else. */
    List<OverrideRow> findOverrides() {
        return list(
                row -> new OverrideRow(row.text(0), row.text(1), DutyKind.valueOf(row.text(2)), row.instant(3)),
                """
                select f.name, o.name, v.kind, v.recorded_at
                from safeguarding_override v join organisation f on f.id = v.from_id join organisation o on o.id = v.to_id
                order by v.recorded_at desc, v.concern_id limit
                """ + MOST);
    }

    private static ConcernRow row(Columns row) {
        return new ConcernRow(
                row.uuid(0),
                row.text(1),
                row.text(2),
                row.text(3),
                DutyKind.valueOf(row.text(4)),
                row.flag(5),
                row.instant(6),
                row.instantIfAny(7).orElse(null));
    }

    /** Which team was told, by whom and when. */
    record Told(DutyTeamRow team, UUID from, String by, Instant recordedAt, Instant at, String number) {}
}
