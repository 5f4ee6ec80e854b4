package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.feedback.FeedbackRepository.Happened;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.watch.Managers;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;

/**
 * Watches over the clocks of feedback: reminds the body in the morning of the working day before something is due, and tells
 * its managers and the resident once that is missed. Each is done once for each due moment: the mark and the messages are one
 * transaction, and of two nodes the second finds the mark.
 */
@Dependent
@Transactional
public class FeedbackWatchService {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int MORE_THAN_ONE = 2;

    private final FeedbackWatchRepository repository;
    private final FeedbackMoves moves;
    private final FeedbackNews news;
    private final Managers managers;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public FeedbackWatchService(
            FeedbackWatchRepository repository,
            FeedbackMoves moves,
            FeedbackNews news,
            Managers managers,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.moves = moves;
        this.news = news;
        this.managers = managers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does what is to be done now for the asking body; returns for how many something was. */
    @Permits(Permission.WATCH_PROMISES)
    public int watch() {
        Asker asker = Objects.requireNonNull(Asking.current());
        UUID me = Objects.requireNonNull(asker.tenant());
        Instant now = clock.instant();
        int done = 0;
        for (FeedbackState state : repository.findMissed(me, now)) {
            done += repository.markMissed(state) ? missed(state, me, Objects.requireNonNull(asker.user()), now) : 0;
        }
        for (FeedbackState state : repository.findToRemind(me, now)) {
            Instant remindAt = new Promised(MORE_THAN_ONE, PromiseUnit.WORKING_DAYS).remindAt(state.due());
            boolean due = !now.isBefore(remindAt) && repository.markReminded(state);
            done += due ? mail(state, me, "mail.feedback.remind") : 0;
        }
        return done;
    }

    private int missed(FeedbackState state, UUID me, String actor, Instant now) {
        if (state.isOpen()) {
            moves.tell(
                    state,
                    actor,
                    now,
                    new Happened(
                            FeedbackEvent.MISSED,
                            Sentences.say("feedback.MISSED", state.bodyName(), day(state)),
                            null,
                            Sentences.say("feedback.MISSED.next", state.bodyName()),
                            null,
                            null));
        }
        audit.record("feedback.missed", "feedback", state.reference(), null);
        return mail(state, me, "mail.feedback.missed");
    }

    private int mail(FeedbackState state, UUID me, String key) {
        List<String> recipients = managers.of(me);
        recipients.forEach(recipient -> news.remind(me, state.reference(), recipient, key, day(state)));
        return 1;
    }

    private static String day(FeedbackState state) {
        return DAY.format(Promised.dayOf(state.due()));
    }
}
