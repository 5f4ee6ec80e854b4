package org.partnershipportal.upkeep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be chosen for the fields of an entry. A kind, type or channel has its code for a name; pages say it in words. */
final class EntryChoices {
    private static final List<String> CONTACT_CHANNELS = List.of("PHONE", "EMAIL", "WEB", "VISIT", "OUT_OF_HOURS");
    private static final List<String> DESK_CHANNELS =
            List.of("DESK", "APPOINTMENT", "SELF_SERVICE", "PAPERS", "TELEPHONE", "VIDEO");
    private static final List<String> TYPES = List.of(
            "ONE_STOP_SHOP", "LIBRARY", "KIOSK", "CONTACT_CENTRE", "OFFICE", "MOBILE", "RECYCLING_CENTRE", "OTHER");

    private final AdditionRepository repository;
    private final UUID tenant;

    EntryChoices(AdditionRepository repository, UUID tenant) {
        this.repository = repository;
        this.tenant = tenant;
    }

    Map<String, List<Choice>> of(EntryKind kind) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        kind.chosen().forEach(field -> choices.put(field, of(kind, field)));
        return choices;
    }

    private List<Choice> of(EntryKind kind, String field) {
        return switch (field) {
            case "service" -> repository.findServices();
            case "body" -> repository.findBodies();
            case "location" -> repository.findLocations(tenant);
            case "type" -> codes(TYPES);
            default -> codes(kind == EntryKind.DESK ? DESK_CHANNELS : CONTACT_CHANNELS);
        };
    }

    /** What a new entry is called until it is there. */
    String name(EntryKind kind, Map<String, String> values) {
        Stream<String> names = switch (kind) {
            case CONTACT -> Stream.of(values.getOrDefault("label", ""), named(kind, "service", values));
            case LOCATION -> Stream.of(values.getOrDefault("name", ""));
            case OFFER -> Stream.of(named(kind, "service", values));
            case DESK -> Stream.of(named(kind, "service", values), named(kind, "location", values));
            case SURGERY -> Stream.of(values.getOrDefault("name", ""), named(kind, "location", values));
        };
        String name = names.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return name.isEmpty() ? values.getOrDefault("value", "") : name;
    }

    private String named(EntryKind kind, String field, Map<String, String> values) {
        return of(kind, field).stream()
                .filter(choice -> choice.value().equals(values.get(field)))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }

    private static List<Choice> codes(List<String> codes) {
        return codes.stream().map(code -> new Choice(code, code)).toList();
    }
}
