package org.partnershipportal.holder;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** The roles that the partnership wants held at its bodies. */
@Dependent
class HeldRoleRepository extends BaseRepository {
    private static final String ROLES =
            "select id, version, kind, matter, about, every_body, wanted_from, ended_on from held_role";

    /** Those that are wanted on a day, by kind and matter. */
    List<HeldRoleRow> findWanted(LocalDate day) {
        return list(
                HeldRoleRepository::row,
                ROLES + " where ended_on is null or ended_on > ?1 order by kind, lower(matter)",
                day);
    }

    Optional<HeldRoleRow> find(UUID id) {
        return first(HeldRoleRepository::row, ROLES + " where id = ?1", id);
    }

    private static HeldRoleRow row(Columns row) {
        return new HeldRoleRow(
                row.uuid(0),
                row.number(1),
                RoleKind.valueOf(row.text(2)),
                row.text(3),
                row.text(4),
                row.flag(5),
                row.date(6),
                row.dateIfAny(7).orElse(null));
    }

    /** False when there is one of this kind for this matter. */
    boolean isAdded(UUID id, WantedRole role, LocalDate from, String by) {
        return change("""
                        insert into held_role (id, kind, matter, about, every_body, wanted_from, added_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing
                        """, id, role.kind().name(), role.matter(), role.about(), role.everyBody(), from, by) == 1;
    }

    /** False when it was changed or ended meanwhile. */
    boolean isChanged(UUID id, int version, String about, boolean everyBody) {
        return change(
                        "update held_role set version = version + 1, about = ?3, every_body = ?4"
                                + " where id = ?1 and version = ?2 and ended_on is null",
                        id,
                        version,
                        about,
                        everyBody)
                == 1;
    }

    /** False when it was changed or ended meanwhile. */
    boolean isEnded(UUID id, int version, LocalDate on) {
        return change(
                        "update held_role set version = version + 1, ended_on = ?3"
                                + " where id = ?1 and version = ?2 and ended_on is null",
                        id,
                        version,
                        on)
                == 1;
    }
}
