package org.partnershipportal.handoff;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is sent to another desk, as it is typed.
 *
 * @param to slug of the body
 * @param matter what it is about, without a name, at most 500 characters
 * @param when as the visitor says it, at most 500
 * @param supportNeeds at most 500; null or blank for none
 */
public record NewVisitor(
        @Nullable String to,
        @Nullable String matter,
        @Nullable String when,
        @Nullable String supportNeeds) {}
