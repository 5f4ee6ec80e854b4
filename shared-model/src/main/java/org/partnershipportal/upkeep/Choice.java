package org.partnershipportal.upkeep;

/** One of those that a field may hold. */
public record Choice(String value, String name) {}
