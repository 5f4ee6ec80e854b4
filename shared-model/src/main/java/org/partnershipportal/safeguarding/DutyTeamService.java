package org.partnershipportal.safeguarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The own body's duty teams: whom everybody rings in danger, by day and by night. */
@Dependent
@Transactional
public class DutyTeamService {
    private final OwnTeamRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public DutyTeamService(OwnTeamRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Those that are there, by area. */
    @Permits(Permission.KEEP_OFFICE)
    public List<OwnTeamRow> teams() {
        return repository.findAll(me());
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none, or none any more
     */
    @Permits(Permission.KEEP_OFFICE)
    public OwnTeamRow get(UUID id) {
        return repository.find(me(), id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** For which areas the own body may have teams. */
    @Permits(Permission.KEEP_OFFICE)
    public List<DutyArea> areas() {
        return repository.findAreas(me(), LocalDate.now(clock));
    }

    /**
     * Adds or changes a team. From then on everybody is shown its numbers.
     *
     * @throws InvalidInputException with all that is wrong; or when the area has a team of this kind already
     * @throws NotFoundException when the one to be changed is not there any more
     * @throws StaleVersionException when it was changed since it was seen
     */
    @Permits(Permission.KEEP_OFFICE)
    public void keep(DutyTeamForm typed) {
        DutyTeamForm form = DutyTeamChecks.checked(typed, areas());
        UUID area = Objects.requireNonNull(form.area());
        DutyKind kind = Objects.requireNonNull(form.kind());
        repository.lock(area, kind);
        repository.findOther(area, kind, form.id()).ifPresent(body -> {
            throw new InvalidInputException("area", "error.duty.there-already", body);
        });
        UUID id = form.id();
        if (id == null) {
            repository.add(me(), form);
        } else {
            get(id);
            if (!repository.change(me(), form)) {
                throw new StaleVersionException();
            }
        }
        audit.record("duty-team.kept", "duty-team", Objects.requireNonNull(form.name()), kind.name());
    }

    /**
     * Ends a team: from then on its numbers are shown no more. What it was told stays.
     *
     * @throws NotFoundException when it is not there any more
     * @throws StaleVersionException when it was changed since it was seen
     */
    @Permits(Permission.KEEP_OFFICE)
    public void end(UUID id, int version) {
        OwnTeamRow team = get(id);
        if (!repository.end(me(), id, version)) {
            throw new StaleVersionException();
        }
        audit.record("duty-team.ended", "duty-team", team.name(), team.kind().name());
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
