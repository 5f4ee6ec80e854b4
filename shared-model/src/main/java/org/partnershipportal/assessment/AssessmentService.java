package org.partnershipportal.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.assessment.AssessmentRepository.Writer;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** A body assesses itself: begins by a framework, finishes, and reads what it has. */
@Dependent
@Transactional
public class AssessmentService {
    private final AssessmentRepository repository;
    private final AnswerRepository answers;
    private final FrameworkRepository frameworks;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public AssessmentService(
            AssessmentRepository repository,
            AnswerRepository answers,
            FrameworkRepository frameworks,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.answers = answers;
        this.frameworks = frameworks;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** All frameworks in their newest edition, with what the own body has assessed by them. */
    @Permits(Permission.READ_ASSESSMENTS)
    public List<FrameworkRow> frameworks() {
        List<AssessmentRow> own = repository.findAll(me());
        return frameworks.findNewest().stream()
                .map(framework -> new FrameworkRow(
                        framework,
                        own.stream()
                                .filter(row -> row.slug().equals(framework.slug()))
                                .toList()))
                .toList();
    }

    /**
     * Begins an assessment by the newest edition of a framework.
     *
     * @param typed the month of which it tells, {@code 2026-11}; not one to come
     * @param isLikeBefore whether it begins with what the newest finished one says of the same criteria
     * @throws InvalidInputException for another month, or one that the body has an assessment of
     */
    @Permits(Permission.KEEP_ASSESSMENTS)
    public UUID begin(@Nullable String slug, @Nullable String typed, boolean isLikeBefore) {
        Framework framework = Optional.ofNullable(slug)
                .flatMap(frameworks::findNewest)
                .orElseThrow(() -> new InvalidInputException("framework", "error.assessment.framework"));
        YearMonth month = month(typed);
        Optional<AssessmentRow> former = newest(framework.slug());
        UUID id = UUID.randomUUID();
        if (!repository.isBegun(me(), id, framework.id(), month, writer())) {
            throw new InvalidInputException("month", "error.assessment.month-taken");
        }
        if (isLikeBefore && former.isPresent()) {
            answers.copy(me(), former.get().id(), id, framework.id(), writer());
        }
        record("assessment.begun", id);
        return id;
    }

    private YearMonth month(@Nullable String typed) {
        return MonthText.of(typed)
                .filter(month -> !month.isAfter(now()))
                .orElseThrow(() -> new InvalidInputException("month", "error.assessment.month"));
    }

    /** @throws NotFoundException when the own body has none of this id */
    @Permits(Permission.READ_ASSESSMENTS)
    public AssessmentView get(UUID id) {
        AssessmentRow row = row(id);
        boolean isLatest = newest(row.slug())
                .filter(one -> one.month().isAfter(row.month()))
                .isEmpty();
        return new AssessmentView(row, frameworks.get(row.framework()), answers.answers(me(), id), now(), isLatest);
    }

    /**
     * Finishes it: from then on nobody changes it.
     *
     * @throws BusinessException when something is lacking, or it was finished meanwhile
     */
    @Permits(Permission.KEEP_ASSESSMENTS)
    public void finish(UUID id) {
        requireDraft(id);
        int lacking = get(id).lacking().size();
        if (lacking > 0) {
            throw new BusinessException("error.assessment.lacking", lacking);
        }
        repository.finish(me(), id, writer());
        record("assessment.finished", id);
    }

    /**
     * Throws a draft away with all that is in it.
     *
     * @throws BusinessException when it was finished meanwhile
     */
    @Permits(Permission.KEEP_ASSESSMENTS)
    public void discard(UUID id) {
        requireDraft(id);
        repository.drop(me(), id);
        record("assessment.discarded", id);
    }

    private void requireDraft(UUID id) {
        row(id);
        if (!repository.isHeldAlone(me(), id)) {
            throw new BusinessException("error.assessment.finished");
        }
    }

    /** The newest finished one by a framework. */
    private Optional<AssessmentRow> newest(String slug) {
        return repository.findNewest(me()).stream()
                .filter(row -> row.slug().equals(slug))
                .findFirst();
    }

    private AssessmentRow row(UUID id) {
        return repository.find(me(), id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    private void record(String action, UUID id) {
        audit.record(action, "self-assessment", id, null);
    }

    private Writer writer() {
        return new Writer(user.subject().orElseThrow(), user.getName(), clock.instant());
    }

    private YearMonth now() {
        return YearMonth.now(clock);
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
