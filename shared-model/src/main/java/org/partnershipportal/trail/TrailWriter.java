package org.partnershipportal.trail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.partnershipportal.identity.TrailSecret;

/** Writes trails, in the transaction of what they tell of. */
@Dependent
public class TrailWriter {
    private final TrailRepository repository;

    @Inject
    public TrailWriter(TrailRepository repository) {
        this.repository = repository;
    }

    /** Opens the trail of a new enquiry under a fresh secret, of which only the SHA-256 is kept. */
    public void open(UUID enquiry, TrailSecret secret, String reference, String about) {
        repository.open(enquiry, secret.value(), reference, about);
    }

    /** Adds the next step. */
    public void add(TrailStep step) {
        repository.add(step);
    }
}
