package org.partnershipportal.linkcheck;

import java.util.UUID;

/**
 * An address that the directory publishes.
 *
 * @param owner the body that keeps the entry
 * @param kind of the entry: BODY, CONTACT, LOCATION or OFFER
 * @param subject the entry's id; of an offer, the service's
 * @param name the entry's name
 */
public record PublishedLink(UUID owner, String kind, UUID subject, String name, String url) {}
