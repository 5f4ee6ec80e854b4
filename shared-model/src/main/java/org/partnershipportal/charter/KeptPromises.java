package org.partnershipportal.charter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.standard.Standards;

/** By which promises a body is measured. For use cases that say who may. */
@Dependent
public class KeptPromises {
    private final CharterRepository repository;
    private final Charters charters;
    private final Standards standards;

    @Inject
    public KeptPromises(CharterRepository repository, Charters charters, Standards standards) {
        this.repository = repository;
        this.charters = charters;
        this.standards = standards;
    }

    /** What a body keeps on a day, with what it promised beyond it; none before it adopted a version. */
    public List<CharterLine> on(UUID body, LocalDate day) {
        return repository
                .findKept(body, day)
                .flatMap(kept -> standards.find(kept.version()))
                .map(version -> charters.lines(body, version, day))
                .orElse(List.of());
    }
}
