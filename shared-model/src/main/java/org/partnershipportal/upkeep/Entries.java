package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.schedule.OpeningHours;
import org.partnershipportal.schedule.OpeningText;
import org.partnershipportal.schedule.ScheduleOf;
import org.partnershipportal.schedule.ScheduleService;
import org.partnershipportal.schedule.Timetables;

/** The entries of a body with their opening hours, as one set of fields. */
@Dependent
class Entries {
    /** Days from one assurance to the next review. */
    static final int REVIEW_DAYS = 180;

    private final EntryRepository repository;
    private final AdditionRepository additions;
    private final ScheduleService schedules;
    private final Timetables timetables;
    private final Clock clock;

    @Inject
    Entries(
            EntryRepository repository,
            AdditionRepository additions,
            ScheduleService schedules,
            Timetables timetables,
            Clock clock) {
        this.repository = repository;
        this.additions = additions;
        this.schedules = schedules;
        this.timetables = timetables;
        this.clock = clock;
    }

    EntryView get(EntryKind kind, UUID tenant, UUID id) {
        return find(kind, tenant, id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    Optional<EntryView> find(EntryKind kind, UUID tenant, UUID id) {
        return repository.find(kind, tenant, id).map(entry -> withHours(kind, id, entry));
    }

    private EntryView withHours(EntryKind kind, UUID id, EntryView entry) {
        ScheduleOf schedule = kind.schedule();
        if (schedule == null) {
            return entry;
        }
        OpeningHours hours = schedules.hours(List.of(id)).getOrDefault(id, new OpeningHours(List.of(), List.of()));
        Map<String, String> values = new LinkedHashMap<>(entry.values());
        if (OpeningText.isPlain(hours.lines())) {
            values.put("opening", OpeningText.of(hours.lines()));
            values.put("exceptions", OpeningText.ofDays(hours.exceptionsFrom(today())));
        }
        return new EntryView(kind, id, entry.name(), values, entry.assuredOn(), entry.reviewOn());
    }

    /** An entry that is not there yet: all its fields are empty. */
    EntryView blank(EntryKind kind) {
        Map<String, String> values = new LinkedHashMap<>();
        kind.fields().forEach(field -> values.put(field, ""));
        return new EntryView(kind, UUID.randomUUID(), "", values, null, null);
    }

    /** Changes it; who approves a change assures the entry with it. */
    void change(EntryKind kind, UUID tenant, UUID id, Map<String, String> values) {
        repository.change(kind, tenant, id, values);
        replaceHours(kind, tenant, id, values);
        if (kind.isReviewed()) {
            assure(kind, tenant, id);
        }
    }

    /** Adds it; who approves it assures it with that. */
    void add(EntryKind kind, UUID tenant, UUID id, Map<String, String> values) {
        refuseWhatIsThere(kind, tenant, values);
        additions.add(kind, tenant, id, values);
        replaceHours(kind, tenant, id, values);
    }

    /** @throws InvalidInputException when the directory has this desk, or this text, already */
    void refuseWhatIsThere(EntryKind kind, UUID tenant, Map<String, String> values) {
        if (kind == EntryKind.DESK && additions.hasDesk(tenant, values)) {
            throw new InvalidInputException("channel", "error.entry.desk-is-there");
        }
        if (kind == EntryKind.OFFER && additions.hasOffer(tenant, values.getOrDefault("service", ""))) {
            throw new InvalidInputException("service", "error.entry.offer-is-there");
        }
    }

    /** Takes it out of the directory; a location is closed from today. */
    void remove(EntryKind kind, UUID tenant, UUID id) {
        if (additions.remove(kind, tenant, id, today()) == 0) {
            throw new NotFoundException("error.NotFound");
        }
    }

    private void replaceHours(EntryKind kind, UUID tenant, UUID id, Map<String, String> values) {
        ScheduleOf schedule = kind.schedule();
        if (schedule != null && values.containsKey("opening")) {
            timetables.replace(
                    tenant,
                    schedule,
                    id,
                    OpeningText.lines("opening", values.getOrDefault("opening", "")),
                    OpeningText.days("exceptions", values.getOrDefault("exceptions", "")));
        }
    }

    void assure(EntryKind kind, UUID tenant, UUID id) {
        LocalDate today = today();
        if (repository.assure(kind, tenant, id, today, today.plusDays(REVIEW_DAYS)) == 0) {
            throw new NotFoundException("error.NotFound");
        }
    }

    List<ReviewRow> due(UUID tenant) {
        return repository.findDue(tenant, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
