package org.partnershipportal.search;

/** Words that mean other words, whatever the service: who says "nan" may mean an older relative. */
public record SynonymRow(String words, String means) {}
