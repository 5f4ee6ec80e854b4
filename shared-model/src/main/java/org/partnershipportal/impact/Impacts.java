package org.partnershipportal.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.impact.ImpactRepository.Told;

/** Assessments read whole. For use cases that say who may. */
@Dependent
class Impacts {
    private final ImpactRepository repository;
    private final Clock clock;

    @Inject
    Impacts(ImpactRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFoundException for one that is not there, or not published */
    ImpactView published(UUID id) {
        Told told = repository.findPublished(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
        return new ImpactView(
                told.row(),
                told.change(),
                told.people(),
                told.reason(),
                told.role(),
                0,
                repository.findEffects(id),
                repository.findReviews(id),
                today());
    }

    /** @throws NotFoundException for one that is not there, or another body's */
    ImpactView own(UUID me, UUID id) {
        Told told = repository.findOwn(me, id).orElseThrow(() -> new NotFoundException("error.NotFound"));
        return new ImpactView(
                told.row(),
                told.change(),
                told.people(),
                told.reason(),
                told.role(),
                repository.version(me, id),
                repository.findDraftEffects(id),
                repository.findReviews(id),
                today());
    }
}
