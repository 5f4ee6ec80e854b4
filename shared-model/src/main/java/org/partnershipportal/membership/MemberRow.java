package org.partnershipportal.membership;

import java.time.Instant;
import java.util.UUID;
import org.partnershipportal.identity.Role;

/** A member of a body with one of his or her roles there. */
public record MemberRow(UUID id, String subject, String name, String email, Role role, Instant since) {}
