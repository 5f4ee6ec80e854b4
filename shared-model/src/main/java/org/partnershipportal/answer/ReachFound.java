package org.partnershipportal.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.location.NearRow;
import org.partnershipportal.schedule.OpeningHours;

/**
 * What stands beside answers.
 *
 * @param facts of the services at the bodies that were asked for
 * @param near the few nearest locations for each pair of service and body, nearest first
 * @param hours by id of the contact or location
 */
public record ReachFound(List<ServiceFacts> facts, List<NearRow> near, Map<UUID, OpeningHours> hours) {}
