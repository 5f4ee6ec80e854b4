package org.partnershipportal.linkcheck;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class LinkRepository extends BaseRepository {
    private static final String PUBLISHED = """
            with body as (select id, name, website from organisation
                          where coalesce(closes_on, 'infinity') >= ?1
                          and (?2::uuid is null or id = ?2::uuid))
            select b.id as owner, 'BODY' as kind, b.id as subject, b.name as name, btrim(b.website) as url from body b where btrim(b.website) <> ''
            union
            select b.id, 'CONTACT', c.id, coalesce(c.label, s.name, b.name), btrim(c.value)
            from contact c join body b on b.id = c.organisation_id left join council_service s on s.id = c.service_id
            where c.channel = 'WEB'
            union
            select b.id, 'LOCATION', l.id, l.name, rtrim(found[1], '.,;:)!?')
            from location l join body b on b.id = l.tenant_id,
                 regexp_matches(concat_ws(' ', l.address, l.accessibility), 'https?://[^\\s<>"]+', 'gi') found
            where l.closed_on is null
            union
            select b.id, 'OFFER', s.id, s.name, rtrim(found[1], '.,;:)!?')
            from service_offer f join body b on b.id = f.tenant_id join council_service s on s.id = f.service_id,
                 regexp_matches(concat_ws(' ', f.description, f.who_qualifies, f.cost, f.what_to_bring),
                                'https?://[^\\s<>"]+', 'gi') found
            """;
    private static final String ROW = """
            select l.kind, l.subject_id, l.name, o.slug, o.name, l.url, l.outcome, l.http_status, l.leads_to, l.checked_at,
                   l.well_at, l.broken_since, l.due_at <= now()
            from link_check l join organisation o on o.id = l.organisation_id
            """;
    private static final int MOST = 500;

    /** Every address in the entries of bodies that are there on this day. */
    List<PublishedLink> findPublished(LocalDate today) {
        return list(
                row -> new PublishedLink(row.uuid(0), row.text(1), row.uuid(2), row.text(3), row.text(4)),
                PUBLISHED,
                today,
                null);
    }

    /** Puts in what this body publishes newly, and drops what it no longer does. */
    void refresh(UUID body, LocalDate today) {
        change(
                "insert into link_check (id, organisation_id, kind, subject_id, name, url)"
                        + " select gen_random_uuid(), owner, kind, subject, name, url from (" + PUBLISHED
                        + ") p on conflict do nothing",
                today,
                body);
        change(
                "delete from link_check l where l.organisation_id = ?2 and not exists (select 1 from (" + PUBLISHED
                        + ") p where (p.owner, p.kind, p.subject, p.url)"
                        + " = (l.organisation_id, l.kind, l.subject_id, l.url))",
                today,
                body);
    }

    /** Broken ones first, those that are longest broken at the top. */
    List<LinkRow> findOf(UUID body) {
        return list(
                LinkRepository::row,
                ROW + " where l.organisation_id = ?1 order by l.broken_since nulls last, l.name, l.url limit " + MOST,
                body);
    }

    List<LinkRow> findBroken() {
        return list(
                LinkRepository::row,
                ROW + " where l.broken_since is not null order by o.name, l.broken_since, l.url limit " + MOST);
    }

    int askAgain(UUID body) {
        return change("update link_check set due_at = now() where organisation_id = ?1 and due_at > now()", body);
    }

    private static LinkRow row(Columns row) {
        return new LinkRow(
                row.text(0),
                row.uuid(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                outcome(row.textOrNull(6)),
                row.numberIfAny(7),
                row.textOrNull(8),
                row.instantIfAny(9).orElse(null),
                row.instantIfAny(10).orElse(null),
                row.instantIfAny(11).orElse(null),
                row.flag(12));
    }

    private static @Nullable LinkOutcome outcome(@Nullable String name) {
        return name == null ? null : LinkOutcome.valueOf(name);
    }
}
