package org.partnershipportal.holder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The directory of who holds which role. For use cases that say who may. */
@Dependent
class Holders {
    private final HolderRepository repository;
    private final HeldRoleRepository roles;
    private final Clock clock;

    @Inject
    Holders(HolderRepository repository, HeldRoleRepository roles, Clock clock) {
        this.repository = repository;
        this.roles = roles;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those of a page. */
    DirectoryView view(HolderSearch search, int limit, int offset) {
        LocalDate today = today();
        List<HeldByRow> rows = repository.find(search, today, limit + 1, offset);
        return new DirectoryView(
                rows.stream().limit(limit).toList(),
                repository.countVacant(search, today),
                roles.findWanted(today),
                repository.findBodies(today),
                repository.findClosed(today),
                rows.size() > limit);
    }
}
