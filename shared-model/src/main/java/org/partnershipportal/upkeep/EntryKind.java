package org.partnershipportal.upkeep;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.schedule.ScheduleOf;

/** The kinds of entries that a body keeps itself, each with its fields in the order of the form. */
public enum EntryKind {
    /** How the body is reached, in general or about one service. */
    CONTACT(
            ScheduleOf.CONTACT,
            true,
            List.of("service", "channel"),
            "label",
            "value",
            "hours",
            "opening",
            "exceptions"),
    /** Where people can go. Removed, it is closed: its page stays. */
    LOCATION(
            ScheduleOf.LOCATION,
            true,
            List.of("type"),
            "name",
            "address",
            "postcode",
            "position",
            "accessibility",
            "opening",
            "exceptions"),
    /** The body's own words about a service. */
    OFFER(null, true, List.of("service"), "description", "whoQualifies", "cost", "whatToBring"),
    /** A service that is offered at a location of the body, by one channel. */
    DESK(null, false, List.of("location", "service", "body", "channel"), "limits"),
    /** A partner's surgery at a location of the body. */
    SURGERY(ScheduleOf.SURGERY, false, List.of("location", "body"), "name", "note", "opening", "exceptions");

    private final @Nullable ScheduleOf schedule;
    private final boolean reviewed;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that nobody changes
    private final List<String> chosen;

    @SuppressWarnings("ImmutableEnumChecker") // as above
    private final List<String> changed;

    EntryKind(@Nullable ScheduleOf schedule, boolean reviewed, List<String> chosen, String... changed) {
        this.schedule = schedule;
        this.reviewed = reviewed;
        this.chosen = chosen;
        this.changed = List.of(changed);
    }

    /** All fields. */
    public List<String> fields() {
        return Stream.concat(chosen.stream(), changed.stream()).toList();
    }

    /** Fields that are chosen when it is added, and not changed after. */
    public List<String> chosen() {
        return chosen;
    }

    /** Whether it has a review clock of its own; what has none is looked at with its location. */
    public boolean isReviewed() {
        return reviewed;
    }

    /** What its opening hours belong to; null where there are none. */
    @Nullable
    ScheduleOf schedule() {
        return schedule;
    }
}
