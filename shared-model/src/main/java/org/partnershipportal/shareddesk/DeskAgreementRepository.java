package org.partnershipportal.shareddesk;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class DeskAgreementRepository extends BaseRepository {
    private static final String OVERLAP = "23P01";

    List<ServedRow> findServed(UUID desk) {
        return list(row -> new ServedRow(row.uuid(0), row.text(1), row.text(2)), """
                select distinct o.id, o.slug, o.name from desk_agreement a join organisation o on o.id = a.body_id
                where a.desk_id = ?1 and acts_for(a.body_id) order by o.name
                """, desk);
    }

    /** All of the own body, those that are to sign and in force first. */
    List<DeskAgreementRow> findAll(UUID me, LocalDate today) {
        return list(
                row -> new DeskAgreementRow(
                        row.uuid(0),
                        row.text(1),
                        row.text(2),
                        row.uuid(3).equals(me),
                        row.text(4),
                        row.date(5),
                        row.dateIfAny(6),
                        DeskAgreementRow.Standing.valueOf(row.text(7))),
                """
                select a.id, d.name, b.name, a.body_id, a.terms, a.valid_from, a.valid_until,
                       case when a.valid_until < ?2 or a.valid_until < a.valid_from then 'OVER'
                            when a.signed_at is null then 'OFFERED'
                            when a.valid_from > ?2 then 'AGREED' else 'IN_FORCE' end as standing
                from desk_agreement a join organisation d on d.id = a.desk_id join organisation b on b.id = a.body_id
                where ?1 in (a.desk_id, a.body_id)
                order by case when a.valid_until < ?2 or a.valid_until < a.valid_from then 1 else 0 end, a.valid_from desc, a.id
                """,
                me,
                today);
    }

    /** The shared desks that work in the portal, by name; none for one of them. */
    List<DeskChoice> findDesks(UUID me) {
        return list(row -> new DeskChoice(row.text(0), row.text(1)), """
                select o.slug, o.name from organisation o join tenant t on t.id = o.id
                where o.kind = 'SHARED_DESK' and t.status = 'ACTIVE'
                  and not exists (select 1 from organisation own where own.id = ?1 and own.kind = 'SHARED_DESK')
                order by o.name
                """, me);
    }

    Optional<UUID> findDesk(String slug) {
        return first(row -> row.uuid(0), """
                select o.id from organisation o join tenant t on t.id = o.id
                where o.slug = ?1 and o.kind = 'SHARED_DESK' and t.status = 'ACTIVE'
                """, slug);
    }

    /** False when there is one between the two for some of these days. */
    boolean isAdded(UUID desk, UUID body, String terms, LocalDate from, @Nullable LocalDate until, String by) {
        try {
            change("""
                    insert into desk_agreement (id, desk_id, body_id, terms, valid_from, valid_until, offered_by)
                    values (?1, ?2, ?3, ?4, ?5, ?6::date, ?7)
                    """, UUID.randomUUID(), desk, body, terms, from, until, by);
            return true;
        } catch (PersistenceException e) {
            if (isOverlap(e)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isOverlap(@Nullable Throwable thrown) {
        return thrown != null
                && ((thrown instanceof SQLException sql && OVERLAP.equals(sql.getSQLState()))
                        || isOverlap(thrown.getCause()));
    }

    /** False when it is none of the desk's that is to sign. */
    boolean isSigned(UUID id, UUID desk, String by, Instant at) {
        return change("""
                update desk_agreement set signed_by = ?3, signed_at = ?4
                where id = ?1 and desk_id = ?2 and signed_at is null and (valid_until is null or valid_until >= valid_from)
                """, id, desk, by, at) == 1;
    }

    /** Ends it with this day, before which it may have begun; false when it is none of the own body, or over already. */
    boolean isEnded(UUID id, UUID me, LocalDate last, String by) {
        return change("""
                update desk_agreement set valid_until = ?3, ended_by = ?4
                where id = ?1 and ?2 in (desk_id, body_id) and coalesce(valid_until, 'infinity') > ?3
                """, id, me, last, by) == 1;
    }
}
