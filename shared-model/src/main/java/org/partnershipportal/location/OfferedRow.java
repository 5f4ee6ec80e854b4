package org.partnershipportal.location;

import org.jspecify.annotations.Nullable;

/**
 * What is offered at a desk.
 *
 * @param bodyName whose service it is; the desk may be another body's
 * @param channel DESK, APPOINTMENT, SELF_SERVICE, PAPERS, TELEPHONE or VIDEO
 * @param limits what this desk cannot do; null for none
 */
public record OfferedRow(
        String serviceSlug,
        String serviceName,
        String bodySlug,
        String bodyName,
        String channel,
        @Nullable String limits) {}
