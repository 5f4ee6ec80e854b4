package org.partnershipportal.trail;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.TrailSecret;

/** Writes trails, in the transaction of what they tell of. */
@Dependent
public class TrailWriter {
    private final TrailRepository repository;
    private final StatusRepository status;
    private final Event<TrailTold> told;

    @Inject
    public TrailWriter(TrailRepository repository, StatusRepository status, Event<TrailTold> told) {
        this.repository = repository;
        this.status = status;
        this.told = told;
    }

    /** Keeps salted hashes of what the person gave, by any of which the person may ask for the trail through an adviser. */
    public void keepDetails(
            UUID enquiry,
            String reference,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address) {
        StatusProof.lines(reference, name, email, phone, address)
                .forEach(line -> status.addDetail(enquiry, reference, line));
    }

    /** Opens the trail of a new enquiry under a fresh secret, of which only the SHA-256 is kept. */
    public void open(UUID enquiry, TrailSecret secret, String reference, String about) {
        repository.open(enquiry, secret.value(), reference, about);
    }

    /** Names a part of the enquiry: what it is about. */
    public void addPart(UUID enquiry, UUID part, int number, String about) {
        repository.addPart(enquiry, part, number, about);
    }

    /** Adds the next step, and tells who observes {@link TrailTold}. */
    public void add(TrailStep step) {
        repository.add(step);
        told.fire(new TrailTold(step.enquiry(), step.part(), step.body()));
    }
}
