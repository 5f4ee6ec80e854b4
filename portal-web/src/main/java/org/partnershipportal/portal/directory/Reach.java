package org.partnershipportal.portal.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.location.NearRow;
import org.partnershipportal.schedule.OpeningHours;

/**
 * What stands beside an answer: when its contacts are open, where to go, and what to know before.
 *
 * @param facts null when the answer's service or body is not known to the directory
 * @param contactHours by id of the contact
 * @param spots nearest first
 */
public record Reach(@Nullable ServiceFacts facts, Map<UUID, OpeningHours> contactHours, List<Spot> spots) {
    /** What is beside an answer of which nothing more is known. */
    static final Reach NOTHING = new Reach(null, Map.of(), List.of());

    /** A location with its hours. */
    public record Spot(NearRow near, OpeningHours hours) {}

    /** When somebody is there on this contact; null when that is not known. */
    public @Nullable OpeningHours hours(ContactRow contact) {
        OpeningHours hours = contactHours.get(contact.id());
        return hours != null && hours.isKnown() ? hours : null;
    }
}
