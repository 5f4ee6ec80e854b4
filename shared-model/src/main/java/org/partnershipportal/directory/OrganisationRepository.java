package org.partnershipportal.directory;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class OrganisationRepository extends BaseRepository {
    private static final String IS_HERE = """
            (now() at time zone 'Europe/London')::date between o.opens_on and coalesce(o.closes_on, 'infinity')
            and exists (select 1 from tenant t where t.id = o.id and t.status = 'ACTIVE')
            """;
    private static final String HAS_ADDRESS = """
            exists (select 1 from referral_address ra where ra.tenant_id = o.id and ra.confirmed_at is not null)
            """;
    private static final String BODY =
            """
            select o.id, o.slug, o.name, o.kind,
                   (select a.code from organisation_area oa join area a on a.id = oa.area_id
                    where oa.organisation_id = o.id and oa.capacity in ('COUNTY', 'DISTRICT', 'UNITARY')
                      and oa.valid_from <= (now() at time zone 'Europe/London')::date and coalesce(oa.valid_until, 'infinity') >= (now() at time zone 'Europe/London')::date limit 1),
                   o.website, o.live_inbox and
            """ + IS_HERE + ", not o.live_inbox and " + IS_HERE + " and " + HAS_ADDRESS + " from organisation o ";

    Optional<BodyRow> findBySlug(String slug) {
        return first(OrganisationRepository::shape, BODY + " where o.slug = ?1", slug);
    }

    Optional<BodyRow> findById(UUID id) {
        return first(OrganisationRepository::shape, BODY + " where o.id = ?1", id);
    }

    Optional<String> findName(UUID id) {
        return first(row -> row.text(0), "select name from organisation where id = ?1", id);
    }

    /** With the slug of its service. Once the body that was named has closed, who follows it in what lies nowhere. */
    Optional<FrontDoor> findFrontDoor(LocalDate today) {
        return first(row -> new FrontDoor(findById(row.uuid(0)).orElseThrow(), row.text(1)), """
                select body_on(f.body_id, null, ?1), s.slug from front_door f join council_service s on s.id = f.service_id
                """, today);
    }

    /** Its last day, when that is over. */
    Optional<LocalDate> findClosed(UUID id, LocalDate today) {
        return first(
                row -> row.date(0), "select closes_on from organisation where id = ?1 and closes_on < ?2", id, today);
    }

    List<BodyRow> findReceivers() {
        return list(
                OrganisationRepository::shape,
                BODY + " where " + IS_HERE + " and (o.live_inbox or " + HAS_ADDRESS + ") order by o.name");
    }

    private static BodyRow shape(Columns row) {
        return new BodyRow(
                row.uuid(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.flag(6),
                row.flag(7));
    }
}
