package org.partnershipportal.outbox;

/** The message could not be handed over. It stays in the outbox. */
public class MessageNotSentException extends Exception {
    private static final long serialVersionUID = 1L;

    public MessageNotSentException(Throwable cause) {
        super(cause);
    }
}
