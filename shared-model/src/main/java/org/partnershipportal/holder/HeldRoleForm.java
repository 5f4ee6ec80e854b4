package org.partnershipportal.holder;

import org.jspecify.annotations.Nullable;

/** A role as it was typed; kind and matter are not read where it is changed. */
public record HeldRoleForm(
        @Nullable String kind,
        @Nullable String matter,
        @Nullable String about,
        boolean everyBody) {}
