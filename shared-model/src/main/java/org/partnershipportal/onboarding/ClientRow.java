package org.partnershipportal.onboarding;

/** A client at the sign-in service, by its id there, that acts for a body. */
public record ClientRow(String client, String body) {}
