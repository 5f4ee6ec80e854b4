package org.partnershipportal.shareddesk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** By which shared desks the own body is served, or, for a shared desk, for whom it acts. In force once the desk has signed. */
@Dependent
@Transactional
public class DeskAgreementService {
    private static final int LONGEST = 1000;
    private static final int MOST_YEARS = 10;

    private final DeskAgreementRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public DeskAgreementService(DeskAgreementRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** All agreements of the own body, on either side; those that are over last. */
    @Permits(Permission.KEEP_DESK_AGREEMENTS)
    public List<DeskAgreementRow> agreements() {
        return repository.findAll(me(), LocalDate.now(clock));
    }

    /** The shared desks by which the own body may be served, by name; none for a desk itself. */
    @Permits(Permission.KEEP_DESK_AGREEMENTS)
    public List<DeskChoice> desks() {
        return repository.findDesks(me());
    }

    /**
     * Offers an agreement to a shared desk, which signs it.
     *
     * @param from today or later, within ten years
     * @param until its last day; null for no end
     * @throws InvalidInputException with all that is wrong, and when there is one with this desk for some of these days
     */
    @Permits(Permission.KEEP_DESK_AGREEMENTS)
    public void offer(
            @Nullable String desk, @Nullable String terms, @Nullable LocalDate from, @Nullable LocalDate until) {
        String slug = Texts.orNull(desk);
        @Nullable UUID id = slug == null ? null : repository.findDesk(slug).orElse(null);
        List<Problem> problems = problems(id, terms, from, until);
        if (id == null || from == null || !problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        if (!repository.isAdded(id, me(), Texts.required(terms), from, until, subject())) {
            throw new InvalidInputException("from", "error.shared-desk.twice");
        }
        audit.record("desk-agreement.offered", "tenant", id, null);
    }

    private List<Problem> problems(
            @Nullable UUID desk, @Nullable String terms, @Nullable LocalDate from, @Nullable LocalDate until) {
        List<Problem> problems = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        String text = Texts.orNull(terms);
        if (desk == null || desk.equals(me())) {
            problems.add(new Problem("desk", "error.shared-desk.desk", List.of()));
        }
        if (text == null || text.length() > LONGEST) {
            problems.add(new Problem("terms", "error.shared-desk.terms", List.of(LONGEST)));
        }
        if (from == null || from.isBefore(today) || from.isAfter(today.plusYears(MOST_YEARS))) {
            problems.add(new Problem("from", "error.shared-desk.from", List.of(MOST_YEARS)));
        } else if (until != null && until.isBefore(from)) {
            problems.add(new Problem("until", "error.shared-desk.until", List.of()));
        }
        return problems;
    }

    /**
     * Signs what was offered to the own desk.
     *
     * @throws BusinessException when there is nothing to sign any more
     */
    @Permits(Permission.KEEP_DESK_AGREEMENTS)
    public void sign(UUID agreement) {
        if (!repository.isSigned(agreement, me(), subject(), clock.instant())) {
            throw new BusinessException("error.shared-desk.gone");
        }
        audit.record("desk-agreement.signed", "desk-agreement", agreement, null);
    }

    /**
     * Ends an agreement at once, as either side may: today the desk does not act any more.
     *
     * @throws BusinessException when it is over already
     */
    @Permits(Permission.KEEP_DESK_AGREEMENTS)
    public void end(UUID agreement) {
        if (!repository.isEnded(agreement, me(), LocalDate.now(clock).minusDays(1), subject())) {
            throw new BusinessException("error.shared-desk.gone");
        }
        audit.record("desk-agreement.ended", "desk-agreement", agreement, null);
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }

    private String subject() {
        return user.subject().orElseThrow();
    }
}
