package org.partnershipportal.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** What reviews have recommended and what became of it, for everybody. */
@Dependent
@Transactional
public class TrackerService {
    private static final int PAGE = 50;
    private static final int FILE = 20_000;

    private final RecommendationRepository repository;
    private final ReviewRepository reviews;
    private final Reviews one;
    private final Clock clock;

    @Inject
    public TrackerService(RecommendationRepository repository, ReviewRepository reviews, Reviews one, Clock clock) {
        this.repository = repository;
        this.reviews = reviews;
        this.one = one;
        this.clock = clock;
    }

    /** @param page the first is 1 */
    @Permits(Permission.READ_DIRECTORY)
    public TrackerView tracker(RecommendationSearch search, int page) {
        return view(search, PAGE, (page - 1) * PAGE);
    }

    /** All of them on one page, for a file. */
    @Permits(Permission.READ_DIRECTORY)
    public TrackerView whole(RecommendationSearch search) {
        return view(search, FILE, 0);
    }

    private TrackerView view(RecommendationSearch search, int limit, int offset) {
        LocalDate today = LocalDate.now(clock);
        List<RecommendationRow> rows = repository.find(search, today, limit + 1, offset);
        return new TrackerView(
                repository.count(search, today),
                rows.stream().limit(limit).toList(),
                repository.findBodies(),
                repository.findThemes(),
                reviews.findAll(),
                today,
                rows.size() > limit);
    }

    /** @throws NotFoundException when there is none */
    @Permits(Permission.READ_DIRECTORY)
    public RecommendationView get(UUID id) {
        return repository.find(id).map(one::view).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }
}
