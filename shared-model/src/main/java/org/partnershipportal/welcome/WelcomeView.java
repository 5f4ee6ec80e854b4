package org.partnershipportal.welcome;

import java.util.List;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.place.PlaceFound;

/**
 * The welcome pack of a place.
 *
 * @param topics empty when the place is ambiguous, unknown or outside the partnership
 * @param bodies all that are named, in the order of their first naming
 */
public record WelcomeView(PlaceFound place, List<Topic> topics, List<Reach> bodies) {

    /** Services of one kind. */
    public record Topic(String name, List<Matter> matters) {}

    /** A service, and who does it here: several bodies where a duty is split. */
    public record Matter(WelcomeRow service, List<Doer> doers) {}

    /**
     * Who does a service, or the part of it that is named.
     *
     * @param contacts for this service alone
     */
    public record Doer(BodyRow body, String part, List<ContactRow> contacts) {}

    /** How a body is reached about everything. */
    public record Reach(BodyRow body, List<ContactRow> contacts) {}

    /** Whether there is a pack for the place. */
    public boolean isThere() {
        return !topics.isEmpty();
    }
}
