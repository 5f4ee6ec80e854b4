package org.partnershipportal.outbox;

/** The way out for messages: SMTP now, others behind the same port. */
@FunctionalInterface
public interface MessageSender {
    /** Hands the message over; throws when that failed, and it is tried again later. */
    void send(OutboxMessage message) throws MessageNotSentException;
}
