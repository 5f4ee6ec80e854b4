package org.partnershipportal.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was recommended and what became of it, for reports of other features. For use cases that say who may. */
@Dependent
public class FollowedRecommendations {
    private static final int MOST = 5_000;

    private final RecommendationRepository repository;

    @Inject
    public FollowedRecommendations(RecommendationRepository repository) {
        this.repository = repository;
    }

    /**
     * What a report on a time tells: what was still open on its last day, or was done or refused in it, of reviews up to
     * then. As it stands now.
     *
     * @param body slug of the body that is to do it, {@link RecommendationSearch#PARTNERSHIP}, or null for all
     * @return what is overdue at the end of the time first
     */
    public List<RecommendationRow> findIn(@Nullable String body, LocalDate from, LocalDate until) {
        return repository.find(new RecommendationSearch(body, null, null, null), until, MOST, 0).stream()
                .filter(row -> !row.reviewOn().isAfter(until))
                .filter(row -> row.progress().isOpen()
                        || row.since() == null
                        || !row.since().isBefore(from))
                .toList();
    }

    /** What is not done on a day. */
    public List<RecommendationRow> findOpen(@Nullable String body, LocalDate day) {
        return findIn(body, day, day).stream()
                .filter(row -> row.progress().isOpen())
                .toList();
    }
}
