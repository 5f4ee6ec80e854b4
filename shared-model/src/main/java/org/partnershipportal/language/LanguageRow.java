package org.partnershipportal.language;

/**
 * A language that is spoken or signed here.
 *
 * @param code of ISO 639
 */
public record LanguageRow(String code, String name, boolean signed) {}
