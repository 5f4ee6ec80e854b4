package org.partnershipportal.referral;

/** Another part of the same enquiry. */
public record SiblingRow(String reference, String service, String accountable) {}
