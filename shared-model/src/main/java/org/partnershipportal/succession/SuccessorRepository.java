package org.partnershipportal.succession;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class SuccessorRepository extends BaseRepository {
    List<SuccessionRow> find(UUID closed) {
        return list(row -> new SuccessionRow(row.textOrNull(0), row.text(1), row.text(2), row.date(3)), """
                select a.name, o.slug, o.name, s.takes_effect_on from succession s
                join organisation o on o.id = s.successor_id left join area a on a.id = s.area_id
                where s.closed_id = ?1 order by (s.area_id is null), a.name
                """, closed);
    }

    List<SuccessionRow> findPredecessors(UUID successor) {
        return list(row -> new SuccessionRow(row.textOrNull(0), row.text(1), row.text(2), row.date(3)), """
                select string_agg(a.name, ', ' order by a.name), o.slug, o.name, s.takes_effect_on from succession s
                join organisation o on o.id = s.closed_id left join area a on a.id = s.area_id
                where s.successor_id = ?1 group by o.slug, o.name, s.takes_effect_on order by o.name
                """, successor);
    }
}
