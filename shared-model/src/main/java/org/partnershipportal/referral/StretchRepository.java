package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.worktime.Stretch;

/** Who had a part from when on, after the body that took it in. */
@Dependent
class StretchRepository extends BaseRepository {
    List<Stretch> find(UUID part) {
        return list(
                row -> new Stretch(row.instant(0), row.uuid(1), row.textOrNull(2)),
                "select began_at, holder_id, paused_for from part_stretch where part_id = ?1 order by number",
                part);
    }

    void add(UUID part, Stretch begun) {
        change("""
                insert into part_stretch (id, part_id, number, began_at, holder_id, paused_for)
                values (?1, ?2, (select coalesce(max(number), 0) + 1 from part_stretch where part_id = ?2), ?3, ?4, ?5)
                """, UUID.randomUUID(), part, begun.from(), begun.holder(), begun.pausedFor());
    }
}
