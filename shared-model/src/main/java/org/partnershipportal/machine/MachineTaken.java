package org.partnershipportal.machine;

import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.PartBrief;

/** What came of a wish: how the part stands, and the secret that opens the trail, if the wish opened one. */
public record MachineTaken(PartBrief part, TrailSecret secret) {}
