package org.partnershipportal.analytics;

/** How often a body handed back what another had sent to it. */
public record PairRow(String from, String to, int times) {}
