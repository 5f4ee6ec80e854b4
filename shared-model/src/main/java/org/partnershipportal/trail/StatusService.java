package org.partnershipportal.trail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tally.ContactKind;
import org.partnershipportal.tally.Tally;

/**
 * Nobody needs to know the structure: with the reference and one detail from the caller, an adviser of any body reads the
 * resident's trail and adds a message, which counts as a chaser. Three wrong details lock a reference for a day.
 */
@Dependent
@Transactional
public class StatusService {
    private static final int LONGEST_MESSAGE = 2000;

    private final StatusRepository repository;
    private final TrailProof proof;
    private final Tally tally;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public StatusService(
            StatusRepository repository, TrailProof proof, Tally tally, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.proof = proof;
        this.tally = tally;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The trail; empty for an unknown reference, a wrong detail and a locked reference alike. A wrong one is counted, so
     * this does not throw.
     *
     * @param proof {@link StatusProof#of} reference and detail
     */
    @Permits(Permission.READ_STATUS)
    public Optional<StatusView> find(TrailSecret proof) {
        String reference = TrailProof.reference(proof);
        Optional<UUID> enquiry = this.proof.enquiry(proof);
        if (enquiry.isPresent()) {
            audit.record("status.read", "case", reference, null);
        }
        return enquiry.map(found -> new StatusView(reference, repository.findParts(found, reference)));
    }

    /**
     * Adds what the caller says; the body that is accountable for the part reads it, and the contact counts as a chaser of
     * the own desk.
     *
     * @return false when the proof is not one, or the reference is locked
     * @throws InvalidInputException when nothing is said, or too much, or the body that finished it has closed
     */
    @Permits(Permission.READ_STATUS)
    public boolean tell(TrailSecret proof, CallerSays says) {
        String said = Texts.orNull(says.message());
        if (said == null) {
            throw new InvalidInputException("message", "error.status.message-missing");
        }
        if (said.length() > LONGEST_MESSAGE) {
            throw new InvalidInputException("message", "error.text.too-long", LONGEST_MESSAGE);
        }
        UUID me = user.tenant().orElseThrow();
        Optional<UUID> chosen = this.proof.enquiry(proof).flatMap(enquiry -> this.proof.part(enquiry, says.part()));
        chosen.ifPresent(about -> {
            this.proof.heard(List.of(about));
            if (repository.addMessage(says.id(), about, me, user.subject().orElseThrow(), clock.instant(), said)) {
                tally.count(me, says.channel(), ContactKind.CHASER);
                audit.record("status.message", "case", TrailProof.reference(proof), null);
            }
        });
        return chosen.isPresent();
    }

    /** What advisers added to a part for which the own body is accountable, and the resident replied, the latest first; none for others. */
    @Permits(Permission.WORK_ON_CASES)
    public List<StatusMessageRow> messages(String reference) {
        return repository.findMessages(reference);
    }
}
