package org.partnershipportal.onboarding;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class FrontDoorRepository extends BaseRepository {
    private static final String COUNCILS = """
            from organisation o join tenant t on t.id = o.id
            where o.kind in ('COUNTY', 'DISTRICT', 'UNITARY') and o.live_inbox and t.status = 'ACTIVE'
              and (now() at time zone 'Europe/London')::date between o.opens_on and coalesce(o.closes_on, 'infinity')
            """;

    Optional<FrontDoorRow> find() {
        return first(row -> new FrontDoorRow(row.text(0), row.text(1), row.instant(2)), """
                select o.name, s.name, f.named_at from front_door f
                join organisation o on o.id = f.body_id join council_service s on s.id = f.service_id
                """);
    }

    /** The councils with an inbox, by name. */
    List<FrontDoorChoice> findCouncils() {
        return list(
                row -> new FrontDoorChoice(row.text(0), row.text(1)),
                "select o.slug, o.name " + COUNCILS + " order by 2");
    }

    List<FrontDoorChoice> findServices() {
        return list(
                row -> new FrontDoorChoice(row.text(0), row.text(1)),
                "select slug, name from council_service order by name");
    }

    /** False when there is no such council with an inbox, or no such service. */
    boolean isNamed(String body, String service, String by) {
        return change("""
                insert into front_door (body_id, service_id, named_by)
                select c.id, s.id, ?3 from (select o.id, o.slug
                """ + COUNCILS + """
                ) c, council_service s where c.slug = ?1 and s.slug = ?2
                on conflict (only_one) do update set body_id = excluded.body_id, service_id = excluded.service_id,
                                                     named_by = excluded.named_by, named_at = now()
                """, body, service, by) == 1;
    }
}
