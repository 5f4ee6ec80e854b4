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

/**
 * By when something that is brought is dealt with: as the law says that is over the service, else by the standard in force on
 * that day, or else by the service alone.
 */
@Dependent
public class ServiceTimes {
    private final ServiceTimeRepository repository;
    private final OfficeTimes offices;

    @Inject
    public ServiceTimes(ServiceTimeRepository repository, OfficeTimes offices) {
        this.repository = repository;
        this.offices = offices;
    }

    /**
     * What is promised from now on.
     *
     * @param origin the name of the way by which it came, for instance {@code PHONE}
     * @param body that takes it in
     */
    public FrozenServiceTime freeze(ServiceView service, String origin, UUID body, Instant firstContact) {
        LocalDate day = firstContact.atZone(LondonClock.ZONE).toLocalDate();
        Optional<Promised> law = law(service.id());
        Optional<ServiceTimeRow> found =
                law.isPresent() ? Optional.empty() : repository.find(service.id(), origin, day);
        Promised promised = law.or(() -> found.map(ServiceTimeRow::promised))
                .orElseGet(() -> new Promised(service.promiseDays(), PromiseUnit.WORKING_DAYS));
        Map<UUID, OfficeHours> hours = offices.of(List.of(body));
        PromiseRun run = new PromiseRun(List.of(new Stretch(firstContact, body, null)), null);
        Instant due =
                PromiseClocks.read(promised, run, hours::get, firstContact).due();
        return new FrozenServiceTime(found.map(ServiceTimeRow::id).orElse(null), promised, due);
    }

    /** By when something is done that comes in this way on a day; empty where neither law nor standard says anything. */
    public Optional<Promised> find(UUID service, String origin, LocalDate day) {
        return law(service).or(() -> repository.find(service, origin, day).map(ServiceTimeRow::promised));
    }

    /** The time that a law gives for what is asked of a service; it comes before all that is promised. */
    public Optional<Promised> law(UUID service) {
        return repository.isForInformation(service) ? Optional.of(Promised.INFORMATION) : Optional.empty();
    }

    /** The name of the version to which a service time belongs. */
    public Optional<String> version(UUID time) {
        return repository.findVersion(time);
    }
}
