package org.partnershipportal.portal.upkeep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.upkeep.AdditionService;
import org.partnershipportal.upkeep.Choice;
import org.partnershipportal.upkeep.EntryKind;
import org.partnershipportal.web.page.Messages;

/** What may be chosen for the fields of an entry, and what was chosen, in words. */
@Named
@RequestScoped
public class FieldWords {
    @Inject
    AdditionService additions;

    private final Map<EntryKind, Map<String, List<Choice>>> known = new EnumMap<>(EntryKind.class);

    /** For a list to choose from. */
    public List<SelectItem> items(EntryKind kind, String field) {
        return choices(kind, field).stream()
                .map(choice -> new SelectItem(choice.value(), words(kind, field, choice)))
                .toList();
    }

    /** What a field holds, as people say it: the name of a service for its slug; anything else as it is. */
    public String say(EntryKind kind, String field, String value) {
        return choices(kind, field).stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> words(kind, field, choice))
                .findFirst()
                .orElse(value);
    }

    private List<Choice> choices(EntryKind kind, String field) {
        return kind.chosen().contains(field)
                ? known.computeIfAbsent(kind, additions::choices).getOrDefault(field, List.of())
                : List.of();
    }

    private static String words(EntryKind kind, String field, Choice choice) {
        return switch (field) {
            case "type" -> Messages.text("browse.kind." + choice.value());
            case "channel" ->
                Messages.text((kind == EntryKind.DESK ? "browse.channel." : "browse.reach.") + choice.value());
            default -> choice.name();
        };
    }
}
