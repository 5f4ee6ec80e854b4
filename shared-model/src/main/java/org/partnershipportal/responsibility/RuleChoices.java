package org.partnershipportal.responsibility;

import java.util.List;

/** What a rule can be made of. */
public record RuleChoices(List<String> tiers, List<NamedRow> bodies, List<NamedRow> areas) {}
