package org.partnershipportal.councillor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.Role;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;

/** The terms of the own body's councillors, kept by its administrators. An end holds from the next request on. */
@Dependent
@Transactional
public class TermService {
    private static final int LONGEST = 200;

    private final TermRepository repository;
    private final MemberService members;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public TermService(
            TermRepository repository, MemberService members, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.members = members;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The terms of a councillor that were not ended, the latest first; those past and to come too.
     *
     * @throws NotFoundException when it is no councillor's membership of the own body
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public List<TermRow> terms(UUID membership) {
        return repository.findAll(tenant(), councillor(membership).subject());
    }

    /**
     * Gives a term.
     *
     * @throws NotFoundException when it is no councillor's membership of the own body
     * @throws InvalidInputException when the area is none of the own body, the days cannot be, or it is given already
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public void give(UUID membership, TermForm form) {
        MemberRow member = councillor(membership);
        List<Problem> problems = new ArrayList<>();
        @Nullable AreaChoice area = area(Texts.orNull(form.area()), problems);
        @Nullable LocalDate from = form.from();
        @Nullable LocalDate until = form.until();
        if (from == null) {
            problems.add(new Problem("from", "error.term.from", List.of()));
        } else if (until != null && until.isBefore(from)) {
            problems.add(new Problem("until", "error.term.until", List.of()));
        }
        if (area == null || from == null || !problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        repository.lock(tenant(), member.subject());
        if (repository.overlaps(tenant(), member.subject(), area.id(), from, until)) {
            throw new InvalidInputException("area", "error.term.given-already", area.name());
        }
        repository.add(tenant(), member, area.id(), from, until, user.subject().orElseThrow());
        audit.record("councillor.term-given", "membership", member.subject(), area.code());
    }

    /**
     * Ends a term at once; what was raised in it stays with the bodies that have it.
     *
     * @throws NotFoundException when there is no such term of this councillor
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public void end(UUID membership, UUID term) {
        MemberRow member = councillor(membership);
        if (!repository.end(tenant(), member.subject(), term)) {
            throw new NotFoundException("error.NotFound");
        }
        audit.record("councillor.term-ended", "membership", member.subject(), term.toString());
    }

    private @Nullable AreaChoice area(@Nullable String typed, List<Problem> problems) {
        LocalDate today = LocalDate.now(clock);
        if (typed == null || typed.length() > LONGEST) {
            problems.add(new Problem("area", "error.term.area-missing", List.of()));
            return null;
        }
        List<AreaChoice> found = repository.findAreas(tenant(), today, typed);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.size() > 1) {
            String codes = found.stream().map(AreaChoice::code).collect(Collectors.joining(", "));
            problems.add(new Problem("area", "error.term.area-several", List.of(typed, codes)));
        } else {
            boolean some = repository.hasAreas(tenant(), today);
            problems.add(new Problem("area", some ? "error.term.area-unknown" : "error.term.no-areas", List.of(typed)));
        }
        return null;
    }

    private MemberRow councillor(UUID membership) {
        MemberRow member = members.get(membership);
        if (member.role() != Role.COUNCILLOR) {
            throw new NotFoundException("error.NotFound");
        }
        return member;
    }

    private UUID tenant() {
        return user.tenant().orElseThrow();
    }
}
