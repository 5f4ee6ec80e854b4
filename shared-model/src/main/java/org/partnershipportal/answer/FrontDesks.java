package org.partnershipportal.answer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.directory.BodyRow;

/** The council that is nearest to a resident: whom to turn to when nobody knows better. */
@Dependent
public class FrontDesks {
    private final FrontDeskRepository repository;
    private final Clock clock;

    @Inject
    public FrontDesks(FrontDeskRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The district, borough, city or unitary council of the area today. */
    public Optional<BodyRow> of(UUID area) {
        return repository.find(area, LocalDate.now(clock));
    }
}
