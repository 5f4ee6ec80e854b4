package org.partnershipportal.upkeep;

import java.util.List;

/** The kinds of entries that a body keeps itself, each with the fields that may be changed, in the order of the form. */
public enum EntryKind {
    CONTACT("label", "value", "hours", "opening", "exceptions"),
    LOCATION("name", "address", "postcode", "accessibility", "opening", "exceptions"),
    OFFER("description", "whoQualifies", "cost", "whatToBring");

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that nobody changes
    private final List<String> fields;

    EntryKind(String... fields) {
        this.fields = List.of(fields);
    }

    public List<String> fields() {
        return fields;
    }
}
