package org.partnershipportal.check;

/** Whether a promise was kept in a check. */
public record ResultRow(String code, String text, boolean kept) {}
