package org.partnershipportal.enquiry;

import org.jspecify.annotations.Nullable;

/**
 * What a resident brings, or an adviser keys. Only service, place and summary are needed; null or blank for the rest.
 *
 * @param service slug
 * @param place as typed
 * @param summary what it is about, at most 4,000 characters
 */
public record EnquiryForm(
        @Nullable String service,
        @Nullable String place,
        @Nullable String summary,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String supportNeeds,
        @Nullable String safeContact) {}
