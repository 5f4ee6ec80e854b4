package org.partnershipportal.trail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.identity.TrailSecret;

/** Whether reference and detail belong together. Three wrong details lock a reference for a day, whoever tries. */
@Dependent
public class TrailProof {
    private static final int MOST_TRIES = 3;

    private final StatusRepository repository;
    private final Clock clock;

    @Inject
    public TrailProof(StatusRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The enquiry, when both are right and the reference is not locked; a wrong try is counted. */
    public Optional<UUID> enquiry(TrailSecret proof) {
        String reference = reference(proof);
        if (reference.isEmpty() || repository.tries(reference, clock.instant()) > MOST_TRIES) {
            return Optional.empty();
        }
        Optional<UUID> enquiry = repository.findEnquiry(reference);
        if (enquiry.isPresent()) {
            repository.forgetTries(reference);
        }
        return enquiry;
    }

    /** The part of this number; empty when there is none. */
    public Optional<UUID> part(UUID enquiry, int number) {
        return repository.findPart(enquiry, number);
    }

    static String reference(TrailSecret proof) {
        return proof.value().substring(0, Math.max(0, proof.value().indexOf('|')));
    }
}
