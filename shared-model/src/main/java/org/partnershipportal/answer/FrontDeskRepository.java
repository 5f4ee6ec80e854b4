package org.partnershipportal.answer;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class FrontDeskRepository extends BaseRepository {
    /** The district, borough, city or unitary council of an area on a day. */
    Optional<BodyRow> find(UUID area, LocalDate on) {
        return first(
                row -> new BodyRow(
                        row.uuid(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.textOrNull(4),
                        row.textOrNull(5),
                        row.flag(6)),
                """
                select o.id, o.slug, o.name, o.kind, a.code, o.website,
                       o.live_inbox and exists (select 1 from tenant t where t.id = o.id and t.status = 'ACTIVE')
                from area_within w
                join organisation_area oa on oa.area_id = w.within_id and oa.capacity in ('DISTRICT', 'UNITARY')
                join organisation o on o.id = oa.organisation_id
                join area a on a.id = oa.area_id
                where w.area_id = ?1 and oa.valid_from <= ?2 and coalesce(oa.valid_until, 'infinity') >= ?2
                """,
                area,
                on);
    }
}
