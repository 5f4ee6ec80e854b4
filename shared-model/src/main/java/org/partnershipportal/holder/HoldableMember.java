package org.partnershipportal.holder;

import java.util.UUID;

/** A member of the own body who can be named; {@code id} of one of his or her memberships. */
public record HoldableMember(UUID id, String subject, String name, String email) {}
