package org.partnershipportal.standard;

/** What who keeps the standard is told about one way of contact; the text in Markdown. */
public record GuideRow(PromiseChannel channel, String text) {}
