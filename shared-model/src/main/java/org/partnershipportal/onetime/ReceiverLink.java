package org.partnershipportal.onetime;

/** A link that can be used, without what it leads to. */
public record ReceiverLink(String reference, String receiver, String sender) {}
