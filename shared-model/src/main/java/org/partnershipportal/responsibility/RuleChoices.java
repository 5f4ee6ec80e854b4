package org.partnershipportal.responsibility;

import java.util.List;
import org.partnershipportal.directory.ServiceRow;

/** What a rule can be made of. */
public record RuleChoices(List<ServiceRow> services, List<String> tiers, List<NamedRow> bodies, List<NamedRow> areas) {}
