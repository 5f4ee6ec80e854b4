package org.partnershipportal.membership;

/**
 * A person whom the sign-in service knows.
 *
 * @param subject the sign-in service's id of the person
 * @param needsPassword whether the person has yet to choose a password
 */
public record Account(String subject, boolean needsPassword) {}
