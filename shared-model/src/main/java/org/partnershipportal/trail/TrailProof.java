package org.partnershipportal.trail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.TrailSecret;

/** Whether reference and detail belong together. Three wrong details lock a reference for a day, whoever tries. */
@Dependent
public class TrailProof {
    private static final int MOST_TRIES = 3;

    private final StatusRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public TrailProof(StatusRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The enquiry, when both are right and the reference is not locked; a wrong try is counted, and stands in the audit of
     * the body whose adviser made it.
     */
    public Optional<UUID> enquiry(TrailSecret proof) {
        String reference = reference(proof);
        if (reference.isEmpty() || repository.tries(reference, clock.instant()) > MOST_TRIES) {
            return Optional.empty();
        }
        Optional<UUID> enquiry = repository.findEnquiry(reference);
        if (enquiry.isPresent()) {
            repository.forgetTries(reference);
        } else if (user.tenant().isPresent()) {
            audit.record("status.refused", "case", reference, null);
        }
        return enquiry;
    }

    /** The part of this number; empty when there is none. */
    Optional<UUID> part(UUID enquiry, int number) {
        return repository.findPart(enquiry, number);
    }

    /** The part of this number; all of the enquiry for 0; none for a number that there is not. */
    public List<UUID> parts(UUID enquiry, int number) {
        return number == 0
                ? repository.findParts(enquiry)
                : repository.findPart(enquiry, number).stream().toList();
    }

    /**
     * The parts about which somebody hears what is said: not those that a body finished which has closed since.
     *
     * @throws InvalidInputException when nobody hears about any of them
     */
    public List<UUID> heard(List<UUID> parts) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> heard = parts.stream()
                .filter(part -> repository.findClosed(part, today).isEmpty())
                .toList();
        if (heard.isEmpty() && !parts.isEmpty()) {
            String closed = repository.findClosed(parts.get(0), today).orElseThrow();
            throw new InvalidInputException("message", "error.reply.body-closed", closed);
        }
        return heard;
    }

    /** Counts one more message of the resident; returns how many there were within a day of the first. */
    public int replies(TrailSecret proof) {
        return repository.replies(reference(proof), clock.instant());
    }

    static String reference(TrailSecret proof) {
        return proof.value().substring(0, Math.max(0, proof.value().indexOf('|')));
    }
}
