package org.partnershipportal.enquiry;

import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.identity.TrailSecret;

/**
 * An enquiry that is in.
 *
 * @param reference which the resident is told; that of the first part
 * @param parts by number, at least one; none when it was in already, sent twice under one secret
 * @param secret which opens its trail
 */
public record EnquiryTaken(String reference, List<Part> parts, TrailSecret secret) {
    public EnquiryTaken {
        parts = List.copyOf(parts);
    }

    /** The body that has the first part. */
    public String body() {
        return parts.get(0).body();
    }

    /** By when the first part is promised. */
    public LocalDate due() {
        return parts.get(0).due();
    }

    /** One matter: its reference, what it asks, the body that has it, and by when it is promised. */
    public record Part(String reference, String service, String body, LocalDate due) {}
}
