package org.partnershipportal.search;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.tenancy.BaseRepository;

/** Finds services by words. */
@Dependent
class ServiceSearchRepository extends BaseRepository {
    /** The services that the words point at most, and those whose things they name. */
    List<Candidate> find(AskedWords words, LocalDate on) {
        return list(
                SearchStatement::candidate,
                SearchStatement.SQL,
                words.joined(),
                words.joinedRuns(),
                on,
                SearchStatement.MOST);
    }

    /** When the words that can be found were last learned. */
    Optional<Instant> findLearnedAt() {
        return first(row -> row.instant(0), MeaningStatement.LEARNED);
    }

    /** Everything that can be found on some day. */
    List<MeaningEntry> findEntries() {
        return list(MeaningStatement::entry, MeaningStatement.ENTRIES);
    }
}
