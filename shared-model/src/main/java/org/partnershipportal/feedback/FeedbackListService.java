package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.Promised;

/** The own body's feedback: what is due, and each with its history. */
@Dependent
@Transactional
public class FeedbackListService {
    private static final int SIZE = 50;
    private static final int MOST_PAGES = 1000;
    private static final int MOST = 100_000;

    private final FeedbackRepository repository;
    private final FeedbackListRepository list;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public FeedbackListService(
            FeedbackRepository repository, FeedbackListRepository list, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.list = list;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A page of fifty.
     *
     * @param closed what is closed, the latest first; else what is open, by when it is due
     * @param page from 1
     */
    @Permits(Permission.WORK_ON_CASES)
    public FeedbackPage page(boolean closed, int page) {
        int wanted = Math.max(1, Math.min(page, MOST_PAGES));
        List<FeedbackRow> rows = find(closed, (wanted - 1) * SIZE, SIZE + 1);
        boolean more = rows.size() > SIZE;
        return new FeedbackPage(more ? rows.subList(0, SIZE) : rows, wanted, more);
    }

    /** The whole list, as a file has it. */
    @Permits(Permission.WORK_ON_CASES)
    public List<FeedbackRow> export(boolean closed) {
        audit.record("feedback.exported", "feedback", closed ? "closed" : "open", null);
        return find(closed, 0, MOST);
    }

    private List<FeedbackRow> find(boolean closed, int from, int most) {
        UUID me = user.tenant().orElseThrow();
        Instant now = clock.instant();
        return closed ? list.findClosed(me, now, from, most) : list.findOpen(me, now, from, most);
    }

    /**
     * Opens one, which is audited.
     *
     * @throws NotFoundException when the own body neither has it nor had it
     */
    @Permits(Permission.WORK_ON_CASES)
    public FeedbackView open(String reference) {
        FeedbackState state =
                repository.find(reference).orElseThrow(() -> new NotFoundException("error.feedback.not-found"));
        audit.record("feedback.opened", "feedback", state.reference(), null);
        boolean ours = user.tenant().filter(state.body()::equals).isPresent();
        FeedbackListRepository.Facts facts = list.facts(state.id());
        Instant now = clock.instant();
        return new FeedbackView(
                state.reference(),
                state.version(),
                state.kind(),
                ours,
                state.bodyName(),
                facts.about(),
                facts.service(),
                facts.place(),
                facts.enquiry(),
                state.shareAgreed(),
                facts.origin(),
                state.status(),
                state.isComplaint() ? state.procedure().stage(state.stage()).name() : null,
                state.received(),
                Promised.dayOf(state.due()),
                state.status() != FeedbackStatus.CLOSED && !now.isBefore(state.due()),
                state.mayEscalate(LocalDate.ofInstant(now, LondonClock.ZONE)) ? state.escalateBy() : null,
                ours ? facts.learnt() : null,
                ours ? facts.changed() : null,
                list.findContent(state.id()),
                ours ? may(state, now) : FeedbackView.May.NOTHING,
                list.findHistory(state.id()));
    }

    private static FeedbackView.May may(FeedbackState state, Instant now) {
        return new FeedbackView.May(
                state.mayAcknowledge(),
                state.isOpen(),
                state.mayEscalate(LocalDate.ofInstant(now, LondonClock.ZONE)),
                state.mayPassOn(),
                state.mayClose());
    }
}
