package org.partnershipportal.machine;

import java.util.Optional;
import org.partnershipportal.referral.CaseContent;

/** A service request that was opened, with the own body's copy of what the resident wrote, if it has one. */
public record RequestView(RequestRow row, Optional<CaseContent> content) {}
