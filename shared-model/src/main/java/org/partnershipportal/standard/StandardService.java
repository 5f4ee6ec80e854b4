package org.partnershipportal.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.worktime.Promised;

/** The standard as everybody reads it. */
@Dependent
@Transactional
public class StandardService {
    private static final String ONLINE = "ONLINE";

    private final Standards standards;
    private final ServiceTimes times;
    private final Clock clock;

    @Inject
    public StandardService(Standards standards, ServiceTimes times, Clock clock) {
        this.standards = standards;
        this.times = times;
        this.clock = clock;
    }

    /** The version that holds today; empty when none does. */
    @Permits(Permission.READ_DIRECTORY)
    public Optional<StandardView> findInForce() {
        return standards.findInForce(LocalDate.now(clock)).map(standards::read);
    }

    /** All published versions, the latest day first. */
    @Permits(Permission.READ_DIRECTORY)
    public List<VersionRow> versions() {
        return standards.versions();
    }

    /** By when a service is done that is asked for online today; empty where the version in force says nothing. */
    @Permits(Permission.READ_DIRECTORY)
    public Optional<Promised> findTime(UUID service) {
        return times.find(service, ONLINE, LocalDate.now(clock));
    }

    /** @throws NotFoundException when no version of this number is published */
    @Permits(Permission.READ_DIRECTORY)
    public StandardView get(int number) {
        return standards.versions().stream()
                .filter(version -> Objects.equals(version.number(), number))
                .findFirst()
                .map(standards::read)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }
}
