package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** For the partnership: which bodies keep their part of the directory true, and which are silent. */
@Dependent
@Transactional
public class BodyUpkeepService {
    private final BodyUpkeepRepository repository;
    private final Clock clock;

    @Inject
    public BodyUpkeepService(BodyUpkeepRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Every body with entries, those with most to do first. */
    @Permits(Permission.READ_UPKEEP)
    public List<BodyUpkeepRow> bodies() {
        return repository.findBodies(LocalDate.now(clock));
    }
}
