package org.partnershipportal.onboarding;

/** A council, or a service, to choose from. */
public record FrontDoorChoice(String slug, String name) {}
