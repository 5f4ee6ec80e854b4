package org.partnershipportal.onboarding;

import java.util.UUID;
import org.partnershipportal.membership.MemberRow;

/** The invitation with which a body began: to the first of its administrators who still is one. */
public record FirstInvitation(UUID tenant, String slug, String body, MemberRow administrator) {}
