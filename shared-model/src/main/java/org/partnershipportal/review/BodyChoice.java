package org.partnershipportal.review;

/** A body to choose from. */
public record BodyChoice(String slug, String name) {}
