package org.partnershipportal.check;

import org.jspecify.annotations.Nullable;

/**
 * A check to be planned, as it was typed.
 *
 * @param body slug of the body that is to be checked
 * @param checker slug of the body whose people check; not read where a body plans its own
 * @param channel name of a way of contact
 * @param place which building, line or page
 * @param half as {@link HalfYear} is written
 */
public record PlanForm(
        @Nullable String kind,
        @Nullable String body,
        @Nullable String checker,
        @Nullable String channel,
        @Nullable String place,
        @Nullable String scenario,
        @Nullable String half) {}
