package org.partnershipportal.membership;

import org.partnershipportal.identity.Role;

/** Who is to become a member, and in which role of a body. */
public record MemberForm(String name, String email, Role role) {}
