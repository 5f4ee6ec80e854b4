package org.partnershipportal.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published versions of the standard. For use cases that say who may. */
@Dependent
public class Standards {
    private final StandardRepository repository;

    @Inject
    public Standards(StandardRepository repository) {
        this.repository = repository;
    }

    /** Published versions, the latest day first. */
    public List<VersionRow> versions() {
        return repository.findVersions().stream()
                .filter(VersionRow::isPublished)
                .toList();
    }

    /** The version that holds on a day; empty before the first one. */
    public Optional<VersionRow> findInForce(LocalDate day) {
        return versions().stream()
                .filter(version -> version.on(day) == VersionRow.Standing.IN_FORCE)
                .findFirst();
    }

    /** The published version of this id; empty when there is none. */
    public Optional<VersionRow> find(UUID id) {
        return repository.find(id).filter(VersionRow::isPublished);
    }

    /**
     * The line of this name in the version that holds on a day; else in the nearest one before it, or in the first one that
     * has it. Empty when no published version has it.
     */
    public Optional<PromiseRow> findPromise(String code, LocalDate day) {
        Optional<PromiseRow> later = Optional.empty();
        for (VersionRow version : versions()) {
            Optional<PromiseRow> line = repository.findPromises(version.id()).stream()
                    .filter(promise -> promise.code().equals(code))
                    .findFirst();
            if (line.isPresent() && version.on(day) != VersionRow.Standing.TO_COME) {
                return line;
            }
            later = line.isPresent() ? line : later;
        }
        return later;
    }

    /** A version with all that it says. */
    public StandardView read(VersionRow version) {
        return new StandardView(version, repository.findPromises(version.id()), repository.findGuides(version.id()));
    }
}
