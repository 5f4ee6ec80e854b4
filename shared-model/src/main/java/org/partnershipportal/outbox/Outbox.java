package org.partnershipportal.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where a use case puts what is to be sent: it leaves only if the transaction commits. */
@Dependent
public class Outbox {
    private final OutboxRepository repository;

    @Inject
    public Outbox(OutboxRepository repository) {
        this.repository = repository;
    }

    /** Puts the message in, in the transaction of its cause. */
    public void put(OutboxMessage message) {
        repository.add(message, false);
    }

    /**
     * Puts a message for a resident in, which is dropped when that resident withdraws.
     *
     * @param message its stream is the reference of the case
     */
    public void putForResident(OutboxMessage message) {
        repository.add(message, true);
    }
}
