package org.partnershipportal.shareddesk;

/** A shared desk to choose from. */
public record DeskChoice(String slug, String name) {}
