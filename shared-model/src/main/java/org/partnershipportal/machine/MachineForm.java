package org.partnershipportal.machine;

import org.jspecify.annotations.Nullable;

/**
 * What another system refers. Null for what it does not say.
 *
 * @param service slug
 * @param place as typed
 * @param to slug of the receiver; null for the body that the portal proposes
 * @param agreed whether the resident agreed that the details go to the receiver
 * @param spot where exactly, in words or as a point
 */
public record MachineForm(
        @Nullable String service,
        @Nullable String place,
        @Nullable String to,
        @Nullable String summary,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        boolean agreed,
        @Nullable String supportNeeds,
        @Nullable String spot) {

    /** Without an exact spot. */
    public MachineForm(
            @Nullable String service,
            @Nullable String place,
            @Nullable String to,
            @Nullable String summary,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            boolean agreed,
            @Nullable String supportNeeds) {
        this(service, place, to, summary, name, email, phone, agreed, supportNeeds, null);
    }
}
