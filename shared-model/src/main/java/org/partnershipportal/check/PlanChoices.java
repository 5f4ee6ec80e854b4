package org.partnershipportal.check;

import java.util.List;
import org.partnershipportal.standard.PromiseChannel;

/** What can be chosen for a plan: bodies by name, ways of contact, and half years from this one on. */
public record PlanChoices(List<CheckBody> bodies, List<PromiseChannel> channels, List<HalfYear> halves) {}
