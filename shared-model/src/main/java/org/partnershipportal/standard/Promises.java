package org.partnershipportal.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.schedule.OfficeTimes;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.OfficeHours;
import org.partnershipportal.worktime.PromiseClocks;
import org.partnershipportal.worktime.PromiseRun;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.Stretch;

/** What is promised to who brings something: by the standard in force on that day, or else by the service alone. */
@Dependent
public class Promises {
    private final PromiseRepository repository;
    private final OfficeTimes offices;

    @Inject
    public Promises(PromiseRepository repository, OfficeTimes offices) {
        this.repository = repository;
        this.offices = offices;
    }

    /**
     * What is promised from now on.
     *
     * @param origin the name of the way by which it came, for instance {@code PHONE}
     * @param body that takes it in
     */
    public FrozenPromise freeze(ServiceView service, String origin, UUID body, Instant firstContact) {
        LocalDate day = firstContact.atZone(LondonClock.ZONE).toLocalDate();
        Optional<PromiseRow> found = repository.find(service.id(), origin, day);
        Promised promised = found.map(PromiseRow::promised)
                .orElseGet(() -> new Promised(service.promiseDays(), PromiseUnit.WORKING_DAYS));
        Map<UUID, OfficeHours> hours = offices.of(List.of(body));
        PromiseRun run = new PromiseRun(List.of(new Stretch(firstContact, body, null)), null);
        Instant due =
                PromiseClocks.read(promised, run, hours::get, firstContact).due();
        return new FrozenPromise(found.map(PromiseRow::id).orElse(null), promised, due);
    }

    /** The name of the version to which a promise belongs. */
    public Optional<String> version(UUID promise) {
        return repository.findVersion(promise);
    }
}
