package org.partnershipportal.outbox;

/** The message could not be handed over. It stays in the outbox. */
public class MessageNotSentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean hopeless;

    /** It is tried again later. */
    public MessageNotSentException(Throwable cause) {
        super(cause);
        this.hopeless = false;
    }

    /**
     * @param message what went wrong; it is shown, so it names nobody
     * @param hopeless whether it would go wrong again: then the message is dead at once, to be seen and sent again by hand
     */
    public MessageNotSentException(String message, boolean hopeless) {
        super(message);
        this.hopeless = hopeless;
    }

    public boolean isHopeless() {
        return hopeless;
    }
}
