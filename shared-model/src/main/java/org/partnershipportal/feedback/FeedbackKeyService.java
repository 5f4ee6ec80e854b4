package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.Promised;

/** Staff key feedback for somebody on the telephone, at a visit or who wrote a letter; it goes where the public page sends it. */
@Dependent
@Transactional
public class FeedbackKeyService {
    /** The ways by which feedback is keyed. */
    public static final List<Origin> ORIGINS = List.of(Origin.PHONE, Origin.VISIT, Origin.LETTER);

    private final FeedbackIntake intake;
    private final FeedbackRepository repository;
    private final Clock clock;

    @Inject
    public FeedbackKeyService(FeedbackIntake intake, FeedbackRepository repository, Clock clock) {
        this.intake = intake;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Takes it in. What is sent twice under one secret is taken in once.
     *
     * @param answers by the names of the fields of the public pages
     * @param origin one of {@link #ORIGINS}
     * @param receivedOn of a letter, the day of receipt, from which its clock runs; ignored for the rest
     * @param secret a fresh one; it opens the page on which who gave it follows it
     * @throws InvalidInputException with all that is missing or wrong
     */
    @Permits(Permission.KEY_FEEDBACK)
    public FeedbackGiven key(
            Map<String, String> answers, @Nullable Origin origin, @Nullable LocalDate receivedOn, TrailSecret secret) {
        repository.lock(secret.value());
        Optional<FeedbackState> before = repository.findOwn();
        if (before.isPresent()) {
            FeedbackState state = before.get();
            return new FeedbackGiven(state.reference(), state.bodyName(), Promised.dayOf(state.due()));
        }
        NewFeedback fresh = NewFeedback.of(answers);
        List<Problem> problems = new ArrayList<>();
        if (origin == null || !ORIGINS.contains(origin)) {
            problems.add(new Problem("origin", "error.feedback.origin-missing", List.of()));
        }
        Instant received = origin == Origin.LETTER ? dayOf(receivedOn, problems) : clock.instant();
        problems.addAll(FeedbackChecks.lengths(answers));
        problems.addAll(FeedbackChecks.missing(fresh));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return intake.take(fresh, Objects.requireNonNull(origin), received, secret);
    }

    /** The beginning of the day of receipt, at most a year ago. */
    private Instant dayOf(@Nullable LocalDate day, List<Problem> problems) {
        LocalDate today = LocalDate.now(clock);
        if (day == null) {
            problems.add(new Problem("receivedOn", "error.feedback.received-missing", List.of()));
            return clock.instant();
        }
        if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            problems.add(new Problem("receivedOn", "error.feedback.received-day", List.of()));
        }
        return day.atStartOfDay(LondonClock.ZONE).toInstant();
    }
}
