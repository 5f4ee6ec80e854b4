package org.partnershipportal.responsibility;

import java.util.List;

/** A proposed change with all that it makes different, and whether who reads it proposed it. */
public record RuleChangeView(RuleChangeRow change, List<Difference> differences, boolean own) {}
