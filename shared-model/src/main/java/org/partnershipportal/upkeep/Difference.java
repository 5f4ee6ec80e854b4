package org.partnershipportal.upkeep;

/** One field that a proposal changes. Empty text stands for nothing. */
public record Difference(String field, String before, String after) {}
