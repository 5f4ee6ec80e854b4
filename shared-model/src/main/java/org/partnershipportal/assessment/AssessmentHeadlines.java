package org.partnershipportal.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the assessments of a body come to, for who reports of it. For use cases that say who may. */
@Dependent
public class AssessmentHeadlines {
    private final AssessmentRepository repository;
    private final FrameworkRepository frameworks;
    private final ShareRepository shares;

    @Inject
    public AssessmentHeadlines(
            AssessmentRepository repository, FrameworkRepository frameworks, ShareRepository shares) {
        this.repository = repository;
        this.frameworks = frameworks;
        this.shares = shares;
    }

    /** Of the newest finished one by each framework, in the order of frameworks. For who acts for that body. */
    public List<HeadlineRow> findNewest(UUID body) {
        List<AssessmentRow> newest = repository.findNewest(body);
        Map<UUID, Map<String, Score>> scores =
                shares.scores(newest.stream().map(AssessmentRow::id).toList());
        return newest.stream()
                .map(row -> {
                    Framework framework = frameworks.get(row.framework());
                    Scores given = new Scores(framework, scores.getOrDefault(row.id(), Map.of()));
                    return new HeadlineRow(row.id(), framework.name(), row.month(), given.sum());
                })
                .toList();
    }
}
