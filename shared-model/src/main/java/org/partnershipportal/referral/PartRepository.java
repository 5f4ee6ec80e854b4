package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class PartRepository extends BaseRepository {
    /** Of part p and enquiry e: the reference of the first part is the enquiry's. */
    static final String BY_REFERENCE = """
             where e.reference in (?1, regexp_replace(?1, '-[0-9]+$', ''))
               and e.reference || case when p.number = 1 then '' else '-' || p.number end = ?1
            """;

    private static final String UNIQUE_VIOLATION = "23505";

    void add(EnquiryPart part) {
        entities.persist(part);
        entities.flush();
    }

    /** The first part has the enquiry's reference, further ones {@code -2} and so on. */
    Optional<EnquiryPart> findByReference(String reference) {
        return first(
                        row -> row.uuid(0),
                        "select p.id from enquiry_part p join enquiry e on e.id = p.enquiry_id" + BY_REFERENCE,
                        reference)
                .map(id -> entities.find(EnquiryPart.class, id));
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

    /** False when somebody has moved the part since it was read. */
    boolean isAsRead(EnquiryPart part) {
        return !list(
                        row -> row.uuid(0),
                        "select id from enquiry_part where id = ?1 and version = ?2",
                        part.getId(),
                        part.getVersion())
                .isEmpty();
    }

    /** The bodies that handed the part back since it came, or since its place or service was corrected. */
    List<UUID> findHandedBack(UUID part) {
        return list(row -> row.uuid(0), """
                select m.tenant_id from part_move m where m.part_id = ?1 and m.move = 'HAND_BACK'
                  and m.number > (select coalesce(max(c.number), 0) from part_move c
                                  where c.part_id = ?1 and c.move = 'CORRECT')
                """, part);
    }

    /** Whether the own body is accountable for it, or at an end of an offer that waits or was accepted. */
    boolean isWorkedOnHere(UUID part) {
        return first(row -> row.flag(0), "select part_is_worked_on_here(?1)", part)
                .orElse(false);
    }

    /** Whether it was ever offered to another body. */
    boolean wasOffered(UUID part) {
        return !list(
                        row -> row.text(0),
                        "select move from part_move where part_id = ?1 and move = 'OFFER' limit 1",
                        part)
                .isEmpty();
    }

    /** By which way an enquiry came. */
    String getOrigin(UUID enquiry) {
        return first(row -> row.text(0), "select origin from enquiry where id = ?1", enquiry)
                .orElseThrow(() -> new NotFoundException("error.case.not-found"));
    }

    /** The date that the letter bears by which an enquiry came. */
    Optional<LocalDate> findWrittenOn(UUID enquiry) {
        return first(row -> row.dateIfAny(0), "select written_on from enquiry where id = ?1", enquiry)
                .flatMap(Function.identity());
    }

    /** The smallest area in which a place lies. */
    Optional<UUID> findArea(UUID place) {
        return first(row -> row.uuid(0), "select area_id from place where id = ?1", place);
    }

    void addMove(UUID part, UUID tenant, String actor, MoveNote note) {
        change(
                """
                insert into part_move (id, part_id, number, tenant_id, actor, move, from_status, to_status, to_id, reason,
                                       suggested_id)
                values (?1, ?2, (select coalesce(max(number), 0) + 1 from part_move where part_id = ?2),
                        ?3, ?4, ?5, ?6, ?7, ?8::uuid, ?9, ?10::uuid)
                """,
                UUID.randomUUID(),
                part,
                tenant,
                actor,
                note.move().name(),
                note.from().name(),
                note.to().name(),
                note.body(),
                note.reason(),
                note.suggested());
    }
}
