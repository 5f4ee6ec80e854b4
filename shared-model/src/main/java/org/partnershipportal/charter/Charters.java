package org.partnershipportal.charter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.standard.Standards;
import org.partnershipportal.standard.VersionRow;

/** What bodies promise, line by line. For use cases that say who may. */
@Dependent
class Charters {
    private final CharterRepository repository;
    private final Standards standards;

    @Inject
    Charters(CharterRepository repository, Standards standards) {
        this.repository = repository;
        this.standards = standards;
    }

    /** All promises of a version, each with what the body promises otherwise on the day. */
    List<CharterLine> lines(UUID body, VersionRow version, LocalDate day) {
        List<LocalPromiseRow> local = repository.findLocal(body, version.id());
        return standards.read(version).promises().stream()
                .map(promise -> new CharterLine(
                        promise,
                        local.stream()
                                .filter(own -> own.promise().equals(promise.id()) && own.holds(day))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
