package org.partnershipportal.standard;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;

@Dependent
class PromiseRepository extends BaseRepository {
    /** The nearest promise of the version in force: for service and origin, for the service, for the origin, for all. */
    Optional<PromiseRow> find(UUID service, String origin, LocalDate on) {
        return first(
                row -> new PromiseRow(row.uuid(0), new Promised(row.number(1), PromiseUnit.valueOf(row.text(2)))),
                """
                select p.id, p.amount, p.unit from promise p
                where p.version_id = (select v.id from standard_version v
                                      where v.status <> 'DRAFT' and v.in_force_from <= ?3
                                      order by v.in_force_from desc limit 1)
                  and coalesce(p.service_id, ?1) = ?1 and coalesce(p.origin, ?2) = ?2
                order by p.service_id is null, p.origin is null limit 1
                """,
                service,
                origin,
                on);
    }

    Optional<String> findVersion(UUID promise) {
        return first(
                row -> row.text(0),
                "select v.name from standard_version v join promise p on p.version_id = v.id where p.id = ?1",
                promise);
    }
}
