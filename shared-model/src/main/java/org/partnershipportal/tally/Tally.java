package org.partnershipportal.tally;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Counts a contact that another feature closes, in its transaction. */
@Dependent
public class Tally {
    private final TallyRepository repository;
    private final Clock clock;

    @Inject
    public Tally(TallyRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Counts it for the body whose desk had it. */
    public void count(UUID body, ContactChannel channel, ContactKind kind) {
        repository.add(body, null, channel, kind, clock.instant());
    }
}
