package org.partnershipportal.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.location.NearRow;
import org.partnershipportal.schedule.OpeningHours;

/**
 * What stands beside an answer: how the body is reached about the service, when its contacts are open, where to go, and
 * what to know before.
 *
 * @param facts null when nothing is known of the service at this body
 * @param hours by id of the contact
 * @param spots nearest first
 */
public record Reach(
        List<ContactRow> contacts, @Nullable ServiceFacts facts, Map<UUID, OpeningHours> hours, List<Spot> spots) {
    /** A location with its hours. */
    public record Spot(NearRow near, OpeningHours hours) {}

    /** When somebody is there on this contact; null when that is not known. */
    public @Nullable OpeningHours hours(ContactRow contact) {
        OpeningHours known = hours.get(contact.id());
        return known != null && known.isKnown() ? known : null;
    }
}
