package org.partnershipportal.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.partnershipportal.assessment.AssessmentRepository.Writer;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.charter.KeptPromises;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.standard.PromiseRow;

/** A manager says of a criterion how far the own body is, what shows it, what is missing and what is done about that. */
@Dependent
@Transactional
public class AnswerService {
    private final AssessmentRepository assessments;
    private final AnswerRepository repository;
    private final FrameworkRepository frameworks;
    private final KeptPromises kept;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public AnswerService(
            AssessmentRepository assessments,
            AnswerRepository repository,
            FrameworkRepository frameworks,
            KeptPromises kept,
            CurrentUser user,
            Clock clock) {
        this.assessments = assessments;
        this.repository = repository;
        this.frameworks = frameworks;
        this.kept = kept;
        this.user = user;
        this.clock = clock;
    }

    /** @throws NotFoundException when the own body has no such assessment, or the framework scores nothing of that name */
    @Permits(Permission.KEEP_ASSESSMENTS)
    public AnswerView get(UUID assessment, String ref) {
        AssessmentRow row =
                assessments.find(me(), assessment).orElseThrow(() -> new NotFoundException("error.NotFound"));
        Framework framework = frameworks.get(row.framework());
        Criterion criterion = framework.findScored(ref).orElseThrow(() -> new NotFoundException("error.NotFound"));
        return new AnswerView(
                row,
                framework,
                criterion,
                repository.answers(me(), assessment).get(ref),
                promises(),
                framework.after(criterion).orElse(null));
    }

    /**
     * Keeps what was typed of a criterion in a draft.
     *
     * @param version that was seen; 0 for nothing
     * @throws InvalidInputException with all that is wrong
     * @throws StaleVersionException when somebody else saved it meanwhile
     * @throws BusinessException when the assessment is finished
     */
    @Permits(Permission.KEEP_ASSESSMENTS)
    public void save(UUID assessment, String ref, int version, AnswerForm typed) {
        AnswerView view = get(assessment, ref);
        CheckedAnswer answer = AnswerChecks.read(typed, choices(view));
        if (!assessments.isHeld(me(), assessment)) {
            throw new BusinessException("error.assessment.finished");
        }
        Writer writer = new Writer(user.subject().orElseThrow(), user.getName(), clock.instant());
        if (!repository.isKept(me(), assessment, view.criterion(), version, answer, writer)) {
            throw new StaleVersionException();
        }
        repository.replace(me(), assessment, view.criterion(), answer);
    }

    /** What the body promises now, and what was chosen before, in the words of then. */
    private static Map<String, String> choices(AnswerView view) {
        Map<String, String> choices = new TreeMap<>();
        view.promises().forEach(promise -> choices.put(promise.code(), promise.text()));
        view.figures().forEach(figure -> choices.put(figure.link(), figure.title()));
        return choices;
    }

    private List<PromiseRow> promises() {
        return kept.on(me(), LocalDate.now(clock)).stream()
                .filter(CharterLine::isKept)
                .map(CharterLine::promise)
                .toList();
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
