package org.partnershipportal.holder;

/** A body to choose from. */
public record HoldingBody(String slug, String name) {}
