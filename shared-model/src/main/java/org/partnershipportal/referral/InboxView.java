package org.partnershipportal.referral;

import java.util.List;

/**
 * A page of a list, and by what it can be filtered.
 *
 * @param choices the services, members and bodies, by name; empty when nobody is choosing
 */
public record InboxView(InboxPage page, List<InboxChoice> choices) {}
