package org.partnershipportal.directory;

/** What happens in a life, for instance moving home, with what is then to be thought of. */
public record LifeStageRow(String slug, String name, String intro) {}
