package org.partnershipportal.directory;

/** A service in a list to browse. */
public record BrowseRow(String slug, String name, String groupName, String description) {}
