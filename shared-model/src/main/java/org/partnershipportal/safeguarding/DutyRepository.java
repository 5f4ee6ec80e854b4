package org.partnershipportal.safeguarding;

import jakarta.enterprise.context.Dependent;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class DutyRepository extends BaseRepository {
    private static final String ROW = """
            select t.id, t.tenant_id, o.name, t.kind, t.name, a.name, t.day_phone, t.night_phone,
                   to_char(t.day_from, 'HH24:MI'), to_char(t.day_until, 'HH24:MI')
            from duty_team t join organisation o on o.id = t.tenant_id join area a on a.id = t.area_id
            where t.ended_at is null
            """;

    List<DutyTeamRow> findAll() {
        return list(DutyRepository::shape, ROW + " order by a.name, t.kind desc, t.id");
    }

    /** Those of an area and of the areas in which it lies. */
    List<DutyTeamRow> findIn(UUID area) {
        return list(DutyRepository::shape, ROW + """
                 and t.area_id in (select within_id from area_within where area_id = ?1)
                order by t.kind desc, a.name, t.id
                """, area);
    }

    Optional<DutyTeamRow> find(UUID id) {
        return first(DutyRepository::shape, ROW + " and t.id = ?1", id);
    }

    private static DutyTeamRow shape(Columns row) {
        return new DutyTeamRow(
                row.uuid(0),
                row.uuid(1),
                row.text(2),
                DutyKind.valueOf(row.text(3)),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                LocalTime.parse(row.text(8)),
                LocalTime.parse(row.text(9)));
    }
}
