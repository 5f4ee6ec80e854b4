package org.partnershipportal.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Finds the services that a resident's words may mean. */
@Dependent
@Transactional
public class SearchService {
    private final ServiceSearchRepository repository;
    private final MeaningKeeper meanings;
    private final Clock clock;

    @Inject
    public SearchService(ServiceSearchRepository repository, MeaningKeeper meanings, Clock clock) {
        this.repository = repository;
        this.meanings = meanings;
        this.clock = clock;
    }

    /**
     * The services that fit the question on that day, the best first.
     *
     * @throws InvalidInputException naming {@code q} when nothing was asked or more than 500 characters
     */
    @Permits(Permission.READ_DIRECTORY)
    public List<ServiceMatch> find(String question, LocalDate on, int most) {
        return Ranking.of(
                repository.find(AskedWords.of(question), on),
                meanings.get(repository, clock.instant()).nearest(question, on),
                most);
    }
}
