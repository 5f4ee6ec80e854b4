package org.partnershipportal.referral;

import java.util.List;

/** A page of a list, and by what it can be filtered: the services, members and bodies, by name. */
public record InboxView(InboxPage page, List<InboxChoice> choices) {}
