package org.partnershipportal.enquiry;

import org.jspecify.annotations.Nullable;

/**
 * A further matter of an enquiry, which becomes a part of its own.
 *
 * @param service slug
 * @param place as typed
 * @param summary what it is about, at most 4,000 characters
 * @param spot where exactly, in words or as a point; null for nothing
 */
public record EnquiryMatter(
        @Nullable String service,
        @Nullable String place,
        @Nullable String summary,
        @Nullable String spot) {

    /** Without an exact spot. */
    public EnquiryMatter(@Nullable String service, @Nullable String place, @Nullable String summary) {
        this(service, place, summary, null);
    }
}
