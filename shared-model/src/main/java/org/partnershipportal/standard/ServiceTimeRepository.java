package org.partnershipportal.standard;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;

@Dependent
class ServiceTimeRepository extends BaseRepository {
    /** The nearest service time of the version in force: for service and origin, for the service, for the origin, for all. */
    Optional<ServiceTimeRow> find(UUID service, String origin, LocalDate on) {
        return first(
                row -> new ServiceTimeRow(row.uuid(0), new Promised(row.number(1), PromiseUnit.valueOf(row.text(2)))),
                """
                select t.id, t.amount, t.unit from service_time t
                where t.version_id = (select v.id from standard_version v
                                      where v.status = 'PUBLISHED' and v.in_force_from <= ?3
                                      order by v.in_force_from desc limit 1)
                  and coalesce(t.service_id, ?1) = ?1 and coalesce(t.origin, ?2) = ?2
                order by t.service_id is null, t.origin is null limit 1
                """,
                service,
                origin,
                on);
    }

    /** Whether what is asked of the service is a request for information, for which the law has a time. */
    boolean isForInformation(UUID service) {
        return first(
                        row -> row.flag(0),
                        "select coalesce(statute = 'INFORMATION', false) from council_service where id = ?1",
                        service)
                .orElse(false);
    }

    Optional<String> findVersion(UUID time) {
        return first(
                row -> row.text(0),
                "select v.name from standard_version v join service_time t on t.version_id = v.id where t.id = ?1",
                time);
    }
}
