package org.partnershipportal.search;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.tenancy.BaseRepository;

/** Finds services by words. */
@Dependent
class ServiceSearchRepository extends BaseRepository {
    /** The services that the words point at most, and those whose things they name. */
    List<Candidate> find(AskedWords words, LocalDate on, int most) {
        return list(SearchStatement::candidate, SearchStatement.SQL, words.joined(), words.joinedRuns(), on, most);
    }
}
