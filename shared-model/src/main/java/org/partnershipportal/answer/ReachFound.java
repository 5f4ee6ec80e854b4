package org.partnershipportal.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.directory.Contacts;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.location.NearRow;
import org.partnershipportal.schedule.OpeningHours;

/**
 * What stands beside several answers, found at once.
 *
 * @param facts of the services at the bodies that were asked for
 * @param near the few nearest locations for each pair of service and body, nearest first
 * @param hours by id of the contact or location
 */
record ReachFound(Contacts contacts, List<ServiceFacts> facts, List<NearRow> near, Map<UUID, OpeningHours> hours) {
    private static final OpeningHours NOT_KNOWN = new OpeningHours(List.of(), List.of());

    /** What of it stands beside the answer that this body does this service. */
    Reach of(UUID service, UUID body) {
        return new Reach(
                contacts.of(service, body),
                facts.stream()
                        .filter(one -> one.service().equals(service) && body.equals(one.body()))
                        .findFirst()
                        .orElse(null),
                hours,
                near.stream()
                        .filter(row ->
                                row.service().equals(service) && row.body().equals(body))
                        .map(row -> new Reach.Spot(
                                row, hours.getOrDefault(row.location().id(), NOT_KNOWN)))
                        .toList());
    }
}
