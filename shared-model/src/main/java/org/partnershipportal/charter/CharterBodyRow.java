package org.partnershipportal.charter;

/** A body that has a charter; {@code number} of the version that it keeps. */
public record CharterBodyRow(String slug, String name, int number) {}
