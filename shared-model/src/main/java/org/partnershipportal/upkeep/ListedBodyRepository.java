package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Bodies that are listed and have not joined, with what is known of how they are reached. */
@Dependent
class ListedBodyRepository extends BaseRepository {
    /** How many bodies a list holds at most. */
    static final int MOST = 200;

    private static final String LISTED = """
            select id, slug, name, kind, opens_on, follows, telephones, contacts, waiting
            from (select o.*,
                         (select string_agg(distinct f.name, ', ') from succession s
                          join organisation f on f.id = s.closed_id where s.successor_id = o.id) as follows,
                         (select count(*) from contact c where c.organisation_id = o.id and c.channel = 'PHONE')
                             as telephones,
                         (select count(*) from contact c where c.organisation_id = o.id) as contacts,
                         (select count(*) from directory_proposal p where p.tenant_id = o.id and p.status = 'OPEN')
                             as waiting
                  from organisation o
                  where not exists (select 1 from tenant t where t.id = o.id)
                    and coalesce(o.closes_on, 'infinity') >= ?1) as listed
            """;

    /** Those that follow others and have no number first; {@code words} are part of a name, null for all. */
    List<ListedBodyRow> findAll(@Nullable String words, LocalDate today) {
        return list(ListedBodyRepository::body, LISTED + """
                where ?2::text is null or strpos(lower(name), lower(?2::text)) > 0
                order by (follows is null or telephones > 0), (waiting = 0), (follows is null), lower(name) limit
                """ + MOST, today, words);
    }

    Optional<ListedBodyRow> find(UUID id, LocalDate today) {
        return first(ListedBodyRepository::body, LISTED + " where id = ?2", today, id);
    }

    List<ListedContactRow> findContacts(UUID body, LocalDate today) {
        return list(
                row -> new ListedContactRow(
                        row.uuid(0),
                        row.text(1),
                        row.textOrNull(2),
                        row.text(3),
                        row.textOrNull(4),
                        row.date(5),
                        row.date(6),
                        !row.date(6).isAfter(today)),
                """
                select c.id, c.channel, nullif(concat_ws(', ', c.label, s.name), ''), c.value, c.hours, c.assured_on,
                       c.review_on
                from contact c left join council_service s on s.id = c.service_id
                where c.organisation_id = ?1 order by s.name nulls first, c.position, c.channel, c.value
                """,
                body);
    }

    /** Whose entry a proposal is about. */
    Optional<UUID> findBodyOf(UUID proposal) {
        return first(row -> row.uuid(0), "select tenant_id from directory_proposal where id = ?1", proposal);
    }

    private static ListedBodyRow body(Columns row) {
        return new ListedBodyRow(
                row.uuid(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.date(4),
                row.textOrNull(5),
                row.number(6),
                row.number(7),
                row.number(8));
    }
}
