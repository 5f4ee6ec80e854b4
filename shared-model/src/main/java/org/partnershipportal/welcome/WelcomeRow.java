package org.partnershipportal.welcome;

import java.util.UUID;

/** A service of the welcome pack. */
public record WelcomeRow(UUID id, String slug, String name, String topic, String description) {}
