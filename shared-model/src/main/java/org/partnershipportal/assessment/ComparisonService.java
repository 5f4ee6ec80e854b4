package org.partnershipportal.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Compares finished assessments: those of the own body over time, and those of bodies that agreed to it. */
@Dependent
@Transactional
public class ComparisonService {
    private static final int MOST = 6;

    private final AssessmentRepository repository;
    private final FrameworkRepository frameworks;
    private final ShareRepository shares;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public ComparisonService(
            AssessmentRepository repository,
            FrameworkRepository frameworks,
            ShareRepository shares,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.frameworks = frameworks;
        this.shares = shares;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The last six finished ones of the own body, the earliest first. Headings are compared by their words, also where an
     * earlier edition of the framework had others.
     *
     * @throws NotFoundException when there is no such framework
     */
    @Permits(Permission.READ_ASSESSMENTS)
    public ComparisonView overTime(String slug) {
        Framework framework = framework(slug);
        List<AssessmentRow> rows = finished(slug).stream().limit(MOST).toList();
        Map<UUID, Map<String, Score>> scores =
                shares.scores(rows.stream().map(AssessmentRow::id).toList());
        List<ComparedColumn> columns = new ArrayList<>();
        rows.forEach(row -> columns.add(new ComparedColumn(
                null,
                row.month(),
                new Scores(frameworks.get(row.framework()), scores.getOrDefault(row.id(), Map.of())))));
        Collections.reverse(columns);
        return new ComparisonView(framework, columns);
    }

    /**
     * The newest that each body shares by the newest edition, the own body's first. Who shares none sees who does, and no
     * score.
     *
     * @throws NotFoundException when there is no such framework
     */
    @Permits(Permission.READ_ASSESSMENTS)
    public SharedView betweenBodies(String slug) {
        Framework framework = framework(slug);
        List<SharerRow> sharing = shares.findSharing(framework.id(), LocalDate.now(clock));
        boolean isSharing = sharing.stream().anyMatch(this::isOwn);
        return new SharedView(
                new ComparisonView(framework, isSharing ? columns(framework, sharing) : List.of()),
                sharing,
                finished(slug).stream().findFirst().orElse(null));
    }

    private List<ComparedColumn> columns(Framework framework, List<SharerRow> sharing) {
        Map<UUID, Map<String, Score>> scores =
                shares.scores(sharing.stream().map(SharerRow::assessment).toList());
        return sharing.stream()
                .sorted(Comparator.comparing(row -> !isOwn(row)))
                .map(row -> new ComparedColumn(
                        row.name(),
                        row.month(),
                        new Scores(framework, scores.getOrDefault(row.assessment(), Map.of()))))
                .toList();
    }

    private boolean isOwn(SharerRow row) {
        return row.body().equals(me());
    }

    /**
     * Agrees that bodies which share one by the same framework see its scores.
     *
     * @throws BusinessException when it is not finished
     */
    @Permits(Permission.KEEP_ASSESSMENTS)
    public void agree(UUID id) {
        if (!row(id).isFinished()) {
            throw new BusinessException("error.assessment.draft-shared");
        }
        shares.agree(me(), id, clock.instant());
        audit.record("assessment.shared", "self-assessment", id, null);
    }

    /** Takes that back: from now on nobody else sees its scores. */
    @Permits(Permission.KEEP_ASSESSMENTS)
    public void withdraw(UUID id) {
        row(id);
        shares.withdraw(me(), id);
        audit.record("assessment.share-withdrawn", "self-assessment", id, null);
    }

    private AssessmentRow row(UUID id) {
        return repository.find(me(), id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    private List<AssessmentRow> finished(String slug) {
        return repository.findAll(me()).stream()
                .filter(row -> row.slug().equals(slug) && row.isFinished())
                .toList();
    }

    private Framework framework(String slug) {
        return Optional.of(slug)
                .flatMap(frameworks::findNewest)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
