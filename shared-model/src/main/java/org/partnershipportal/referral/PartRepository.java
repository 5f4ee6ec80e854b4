package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class PartRepository extends BaseRepository {
    private static final String UNIQUE_VIOLATION = "23505";

    void add(EnquiryPart part) {
        entities.persist(part);
        entities.flush();
    }

    /** The first part has the enquiry's reference, further ones {@code -2} and so on. */
    Optional<EnquiryPart> findByReference(String reference) {
        return first(row -> row.uuid(0), """
                        select p.id from enquiry_part p join enquiry e on e.id = p.enquiry_id
                        where e.reference in (?1, regexp_replace(?1, '-[0-9]+$', ''))
                          and e.reference || case when p.number = 1 then '' else '-' || p.number end = ?1
                        """, reference).map(id -> entities.find(EnquiryPart.class, id));
    }

    /**
     * Adds a leg.
     *
     * @throws StaleVersionException when somebody else offered the part at the same moment
     */
    void add(Referral referral) {
        entities.persist(referral);
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw isTakenAlready(e) ? new StaleVersionException() : e;
        }
    }

    private static boolean isTakenAlready(@Nullable Throwable thrown) {
        return thrown != null
                && ((thrown instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()))
                        || isTakenAlready(thrown.getCause()));
    }

    List<Referral> findReferrals(UUID part) {
        return entities.createQuery("select r from Referral r where r.partId = :part order by r.number", Referral.class)
                .setParameter("part", part)
                .getResultList();
    }

    /**
     * Sends all changes to the database now.
     *
     * @throws StaleVersionException when somebody else was quicker
     */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException();
        }
    }

    void addMove(UUID part, UUID tenant, String actor, MoveNote note) {
        change(
                """
                insert into part_move (id, part_id, number, tenant_id, actor, move, from_status, to_status, to_id, reason)
                values (?1, ?2, (select coalesce(max(number), 0) + 1 from part_move where part_id = ?2),
                        ?3, ?4, ?5, ?6, ?7, ?8::uuid, ?9)
                """,
                UUID.randomUUID(),
                part,
                tenant,
                actor,
                note.move().name(),
                note.from().name(),
                note.to().name(),
                note.receiver(),
                note.reason());
    }
}
