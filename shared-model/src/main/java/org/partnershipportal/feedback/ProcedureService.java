package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** How each body deals with feedback: its own stages and days, in versions. */
@Dependent
@Transactional
public class ProcedureService {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_DAYS = 60;
    private static final int MOST_LONG_DAYS = 250;
    private static final int LEAST_TO_ESCALATE = 5;

    private final ProcedureRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public ProcedureService(ProcedureRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** The procedure by which the body deals with what comes from now on. */
    @Permits(Permission.READ_DIRECTORY)
    public Procedure get(UUID body) {
        return repository.find(body).orElseGet(Procedure::usual);
    }

    /** That of the own body. */
    @Permits(Permission.SET_FEEDBACK)
    public Procedure own() {
        return get(user.tenant().orElseThrow());
    }

    /**
     * Publishes a new version for the own body. What came before keeps its own.
     *
     * @throws InvalidInputException with all that is missing or out of bounds
     * @throws StaleVersionException when another version was published since it was seen
     */
    @Permits(Permission.SET_FEEDBACK)
    public void publish(ProcedureForm form) {
        UUID me = user.tenant().orElseThrow();
        Procedure fresh = checked(form);
        if (get(me).version() != form.version()
                || !repository.publish(me, fresh, user.subject().orElseThrow(), clock.instant())) {
            throw new StaleVersionException();
        }
        audit.record("feedback.procedure", "procedure", fresh.version(), null);
    }

    private static Procedure checked(ProcedureForm form) {
        List<Problem> problems = new ArrayList<>();
        days(problems, "acknowledgeDays", form.acknowledgeDays(), 0, MOST_DAYS);
        days(problems, "replyDays", form.replyDays(), 0, MOST_DAYS);
        days(problems, "escalateDays", form.escalateDays(), LEAST_TO_ESCALATE, MOST_LONG_DAYS);
        List<Procedure.Stage> stages = new ArrayList<>();
        for (int i = 0; i < form.stages().size(); i++) {
            ProcedureForm.StageForm stage = form.stages().get(i);
            String name = Texts.orNull(stage.name());
            if (name != null) {
                text(problems, "name" + (i + 1), name, LONGEST_NAME);
                days(problems, "days" + (i + 1), stage.days(), 1, MOST_LONG_DAYS);
                stages.add(new Procedure.Stage(name, Objects.requireNonNullElse(stage.days(), 0)));
            }
        }
        if (stages.isEmpty()) {
            problems.add(new Problem("name1", "error.feedback.stage-missing", List.of()));
        }
        text(problems, "afterwards", form.afterwards(), LONGEST_TEXT);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Procedure(
                form.version() + 1,
                Objects.requireNonNull(form.acknowledgeDays()),
                Objects.requireNonNull(form.replyDays()),
                Objects.requireNonNull(form.escalateDays()),
                stages,
                Texts.required(form.afterwards()));
    }

    private static void days(List<Problem> problems, String field, @Nullable Integer days, int least, int most) {
        if (days == null || days < least || days > most) {
            problems.add(new Problem(field, "error.feedback.days", List.of(least, most)));
        }
    }

    private static void text(List<Problem> problems, String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            problems.add(new Problem(field, "error.feedback.text-missing", List.of()));
        } else if (text.length() > longest) {
            problems.add(new Problem(field, "error.text.too-long", List.of(longest)));
        } else if (field.startsWith("name") && text.contains("\n")) {
            problems.add(new Problem(field, "error.feedback.line-break", List.of()));
        }
    }
}
