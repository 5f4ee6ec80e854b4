package org.partnershipportal.machine;

import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.PartBrief;

/** A referral that is in, and the secret that opens its trail. */
public record MachineTaken(PartBrief part, TrailSecret secret) {}
