package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.schedule.OpeningHours;
import org.partnershipportal.schedule.OpeningText;
import org.partnershipportal.schedule.ScheduleOf;
import org.partnershipportal.schedule.ScheduleService;

/** The entries of a body with their opening hours, as one set of fields. */
@Dependent
class Entries {
    /** Days from one assurance to the next review. */
    static final int REVIEW_DAYS = 180;

    private final EntryRepository repository;
    private final ScheduleService schedules;
    private final Clock clock;

    @Inject
    Entries(EntryRepository repository, ScheduleService schedules, Clock clock) {
        this.repository = repository;
        this.schedules = schedules;
        this.clock = clock;
    }

    EntryView get(EntryKind kind, UUID tenant, UUID id) {
        EntryView entry = repository.find(kind, tenant, id).orElseThrow(() -> new NotFoundException("error.NotFound"));
        if (kind == EntryKind.OFFER) {
            return entry;
        }
        OpeningHours hours =
                schedules.hours(of(kind), List.of(id)).getOrDefault(id, new OpeningHours(List.of(), List.of()));
        Map<String, String> values = new LinkedHashMap<>(entry.values());
        if (OpeningText.isPlain(hours.lines())) {
            values.put("opening", OpeningText.of(hours.lines()));
            values.put("exceptions", OpeningText.ofDays(hours.exceptionsFrom(today())));
        }
        return new EntryView(kind, id, entry.name(), values, entry.assuredOn(), entry.reviewOn());
    }

    /** Changes it; who approves a change assures the entry with it. */
    void change(EntryKind kind, UUID tenant, UUID id, Map<String, String> values) {
        repository.change(kind, tenant, id, values);
        if (values.containsKey("opening")) {
            schedules.replace(
                    of(kind),
                    id,
                    OpeningText.lines("opening", values.getOrDefault("opening", "")),
                    OpeningText.days("exceptions", values.getOrDefault("exceptions", "")));
        }
        assure(kind, tenant, id);
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

    private static ScheduleOf of(EntryKind kind) {
        return kind == EntryKind.CONTACT ? ScheduleOf.CONTACT : ScheduleOf.LOCATION;
    }
}
