package org.partnershipportal.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to leave after the commit. It carries no contents of a case.
 *
 * @param stream messages of one stream leave in order, for each recipient; what it is about, as people know it
 * @param tenant in whose name it is sent; null for the partnership
 * @param recipient a mail address, or {@code tel:} and a number for a text message, of which the body alone is sent
 */
public record OutboxMessage(String stream, @Nullable UUID tenant, String recipient, String subject, String body) {
    private static final String TEXT = "tel:";

    /** A text message. */
    public static OutboxMessage text(String stream, @Nullable UUID tenant, String number, String body) {
        return new OutboxMessage(stream, tenant, TEXT + number.replaceAll("[^+0-9]", ""), "", body);
    }

    public boolean isText() {
        return recipient.startsWith(TEXT);
    }

    /** The number of a text message, as digits. */
    public String number() {
        return recipient.substring(TEXT.length());
    }
}
