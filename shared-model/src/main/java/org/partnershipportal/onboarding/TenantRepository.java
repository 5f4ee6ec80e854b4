package org.partnershipportal.onboarding;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class TenantRepository extends BaseRepository {
    /** A body that is known, and perhaps a tenant. */
    record Known(UUID id, String name, boolean isTenant) {}

    List<TenantRow> findAll(LocalDate today) {
        return list(
                row -> new TenantRow(
                        row.uuid(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.date(5),
                        row.dateIfAny(6).orElse(null),
                        row.textOrNull(7),
                        row.textOrNull(8),
                        row.number(9)),
                """
                select o.id, o.slug, o.name, o.kind,
                       case when o.closes_on < ?1 then 'CLOSED' when o.closes_on is not null then 'CLOSING'
                            else t.status end,
                       t.joined_on, o.closes_on,
                       (select string_agg(distinct f.name, ', ') from succession s
                        join organisation f on f.id = s.successor_id where s.closed_id = o.id),
                       (select string_agg(distinct a.name, ', ') from organisation_area oa join area a on a.id = oa.area_id
                        where oa.organisation_id = o.id and oa.valid_from <= ?1
                          and coalesce(oa.valid_until, 'infinity') >= ?1),
                       (select count(*) from membership m
                        where m.tenant_id = o.id and m.role = 'ADMINISTRATOR' and m.ended_at is null)
                from tenant t join organisation o on o.id = t.id
                order by o.name
                """,
                today);
    }

    /**
     * Areas that are no part of a bigger one's own business: parishes and wards come with their listed bodies,
     * cells with postcodes.
     */
    List<AreaRow> findAreas(LocalDate today) {
        return list(row -> new AreaRow(row.uuid(0), row.text(1), row.text(2)), """
                select id, name, kind from area
                where kind not in ('PARISH', 'WARD', 'CELL') and valid_from <= ?1 and coalesce(valid_until, 'infinity') >= ?1
                order by name
                """, today);
    }

    Optional<Known> findBody(String slug) {
        return first(row -> new Known(row.uuid(0), row.text(1), row.flag(2)), """
                select o.id, o.name, exists (select 1 from tenant t where t.id = o.id) from organisation o
                where o.slug = ?1
                """, slug);
    }

    /** False when the slug was taken meanwhile. */
    boolean addBody(UUID id, String slug, String name, BodyKind kind, LocalDate opensOn) {
        return change("""
                        insert into organisation (id, slug, name, kind, opens_on) values (?1, ?2, ?3, ?4, ?5)
                        on conflict do nothing
                        """, id, slug, name, kind.name(), opensOn) == 1;
    }

    /** False when it has become a tenant meanwhile. */
    boolean addTenant(UUID id, String slug, @Nullable String website, boolean liveInbox, LocalDate joinedOn) {
        change("""
                update organisation set website = coalesce(?2::text, website), live_inbox = ?3, version = version + 1
                where id = ?1
                """, id, website, liveInbox);
        return change("""
                        insert into tenant (id, status, joined_on, keycloak_alias) values (?1, 'ACTIVE', ?2, ?3)
                        on conflict do nothing
                        """, id, joinedOn, slug) == 1;
    }

    /** False when another body serves the area in this capacity. Also when this one does already: see {@link #findServer}. */
    boolean serve(UUID body, UUID area, BodyKind capacity, LocalDate from) {
        return change("""
                        insert into organisation_area (id, organisation_id, area_id, capacity, valid_from)
                        values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
                        """, UUID.randomUUID(), body, area, capacity.name(), from) == 1;
    }

    /** Who serves the area in this capacity on that day or later: the area's name and the body. */
    Optional<Server> findServer(UUID area, BodyKind capacity, LocalDate from) {
        return first(row -> new Server(row.uuid(0), row.text(1), row.text(2)), """
                select o.id, o.name, a.name from organisation_area oa
                join organisation o on o.id = oa.organisation_id join area a on a.id = oa.area_id
                where oa.area_id = ?1 and oa.capacity = ?2 and coalesce(oa.valid_until, 'infinity') >= ?3
                """, area, capacity.name(), from);
    }

    /** The name of a tenant that has not closed, by its id. */
    Optional<Invitee> findInvitee(UUID id, LocalDate today) {
        return first(row -> new Invitee(row.text(0), row.text(1)), """
                select o.slug, o.name from tenant t join organisation o on o.id = t.id
                where t.id = ?1 and coalesce(o.closes_on, 'infinity') >= ?2
                """, id, today);
    }

    /** A body whose first administrator is invited. */
    record Invitee(String slug, String name) {}

    /** A body that serves an area. */
    record Server(UUID body, String name, String area) {}
}
