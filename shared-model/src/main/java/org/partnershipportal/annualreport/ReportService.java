package org.partnershipportal.annualreport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.annualreport.ReportRepository.Found;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.performance.OverviewView;
import org.partnershipportal.performance.Period;
import org.partnershipportal.review.FollowedRecommendations;
import org.partnershipportal.review.RecommendationSearch;

/** Reports that are out, as everybody reads them. */
@Dependent
@Transactional
public class ReportService {
    private final ReportRepository repository;
    private final ReportLineRepository lines;
    private final FollowedRecommendations recommendations;

    @Inject
    public ReportService(
            ReportRepository repository, ReportLineRepository lines, FollowedRecommendations recommendations) {
        this.repository = repository;
        this.lines = lines;
        this.recommendations = recommendations;
    }

    /** The latest edition of each: the latest year first, the partnership's before those of bodies. */
    @Permits(Permission.READ_DIRECTORY)
    public List<ReportRow> newest() {
        return repository.findNewest();
    }

    /**
     * The latest edition of a year.
     *
     * @param body slug; null for the partnership
     * @throws NotFoundException when none is out
     */
    @Permits(Permission.READ_DIRECTORY)
    public ReportView get(Period year, @Nullable String body) {
        @Nullable
        UUID id = body == null
                ? null
                : repository.findBody(body).orElseThrow(() -> new NotFoundException("error.NotFound"));
        Found found = repository.findPublished(id, year).orElseThrow(() -> new NotFoundException("error.NotFound"));
        ReportRow row = repository.findEditions(id).stream()
                .filter(edition -> edition.year().equals(year) && edition.edition() == found.edition())
                .findFirst()
                .orElseThrow();
        return new ReportView(
                row,
                new OverviewView(row.name(), year, row.until(), lines.findLines(found.id())),
                new ReportText(repository.typed(found.id())),
                recommendations.findIn(
                        body == null ? RecommendationSearch.PARTNERSHIP : body,
                        year.begins(),
                        row.until().atEndOfMonth()));
    }
}
