package org.partnershipportal.feedback;

/**
 * How many were asked about a service, and what they answered.
 *
 * @param service slug
 * @param percent so many in a hundred are asked
 * @param easy how many said that it was easy; informed and content likewise
 */
public record FollowUpRow(
        String service, String name, int percent, int asked, int answered, int easy, int informed, int content) {}
