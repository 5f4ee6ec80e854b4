package org.partnershipportal.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The standard as everybody reads it. */
@Dependent
@Transactional
public class StandardService {
    private final Standards standards;
    private final Clock clock;

    @Inject
    public StandardService(Standards standards, Clock clock) {
        this.standards = standards;
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
