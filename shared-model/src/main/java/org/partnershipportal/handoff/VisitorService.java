package org.partnershipportal.handoff;

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
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.handoff.HandoffRepository.Asked;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The receiving desk is told before a visitor is sent; it needs no name, and support needs always travel. */
@Dependent
@Transactional
public class VisitorService {
    private static final int LONGEST = 500;

    private final HandoffRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public VisitorService(HandoffRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Whom other desks have sent here and nobody has noted yet, the first told on top, at most 200. */
    @Permits(Permission.WORK_ON_CASES)
    public List<VisitorRow> expected() {
        return repository.findVisitors(user.tenant().orElseThrow());
    }

    /** Where visitors may be sent: bodies that work in their inbox here, and shared desks, which have none; by name. */
    @Permits(Permission.WORK_ON_CASES)
    public List<DeskRow> desks() {
        return repository.findDesks(LocalDate.now(clock));
    }

    /**
     * Tells the desk of another body that somebody comes.
     *
     * @param id made by who asks: the same one sent twice is told once
     * @return the name of the body
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.WORK_ON_CASES)
    public String announce(UUID id, NewVisitor visitor) {
        List<Problem> problems = new ArrayList<>();
        DeskRow body = desks().stream()
                .filter(desk -> desk.slug().equals(visitor.to()))
                .findFirst()
                .orElse(null);
        if (body == null) {
            problems.add(new Problem("to", "error.handoff.to-missing", List.of()));
        }
        need(problems, "about", visitor.matter(), "error.handoff.matter-missing");
        need(problems, "when", visitor.when(), "error.handoff.when-missing");
        notLonger(problems, "supportNeeds", visitor.supportNeeds());
        if (body == null || !problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        if (repository.addVisitor(id, asked(), body.id(), visitor)) {
            audit.record("visitor.announced", "body", body.slug(), null);
        }
        return body.name();
    }

    /**
     * The own desk has noted that somebody comes.
     *
     * @throws NotFoundException when it was noted, or is for another desk
     */
    @Permits(Permission.WORK_ON_CASES)
    public void seen(UUID id) {
        if (!repository.isSeen(id, asked())) {
            throw new NotFoundException("error.NotFound");
        }
        audit.record("visitor.noted", "visitor", id, null);
    }

    private static void need(List<Problem> problems, String field, @Nullable String value, String key) {
        if (Texts.orNull(value) == null) {
            problems.add(new Problem(field, key, List.of()));
        }
        notLonger(problems, field, value);
    }

    private static void notLonger(List<Problem> problems, String field, @Nullable String value) {
        if (value != null && value.length() > LONGEST) {
            problems.add(new Problem(field, "error.text.too-long", List.of(LONGEST)));
        }
    }

    private Asked asked() {
        return new Asked(user.tenant().orElseThrow(), user.subject().orElseThrow(), clock.instant());
    }
}
