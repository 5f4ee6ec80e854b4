package org.partnershipportal.machine;

import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.PartRow;

/** A part as another system opens it: how it stands, and what the own body knows of it. */
public record MachineCase(PartRow part, CaseView view) {}
