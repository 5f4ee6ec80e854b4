package org.partnershipportal.retention;

/** A service for which a body may have a rule of its own. */
public record RetentionChoice(String slug, String name) {}
