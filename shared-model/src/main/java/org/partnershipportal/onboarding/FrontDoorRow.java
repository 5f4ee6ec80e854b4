package org.partnershipportal.onboarding;

import java.time.Instant;

/** The front-door council as it is named now, and by which service it gets what nobody could place. */
public record FrontDoorRow(String body, String service, Instant since) {}
