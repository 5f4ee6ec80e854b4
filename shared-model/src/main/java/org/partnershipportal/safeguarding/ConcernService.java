package org.partnershipportal.safeguarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.safeguarding.ConcernRepository.Told;
import org.partnershipportal.worktime.LondonClock;

/**
 * What a duty team was told by voice, recorded afterwards. It needs no agreement of bodies or resident, opens no enquiry,
 * and makes no trail, message or follow-up.
 */
@Dependent
@Transactional
public class ConcernService {
    private static final String SUBJECT = "safeguarding";
    private static final int LONGEST_ROLE = 500;

    private final ConcernRepository concerns;
    private final DutyRepository duty;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public ConcernService(
            ConcernRepository concerns, DutyRepository duty, AuditLog audit, CurrentUser user, Clock clock) {
        this.concerns = concerns;
        this.duty = duty;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Records what a team was told by voice; the data protection leads of both ends see that it was.
     *
     * @return the id of the record
     * @throws NotFoundException when there is no such team
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.FLAG_SAFEGUARDING)
    public UUID record(UUID team, ConcernForm form) {
        ConcernChecks.require(form);
        DutyTeamRow told = duty.find(team).orElseThrow(() -> new NotFoundException("error.NotFound"));
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(LondonClock.ZONE);
        ZonedDateTime at = ConcernChecks.lastAt(Texts.required(form.time()), now);
        Told by = new Told(
                told,
                user.tenant().orElseThrow(),
                user.subject().orElseThrow(),
                now.toInstant(),
                at.toInstant(),
                told.number(at));
        UUID id = UUID.randomUUID();
        concerns.add(id, by, form);
        concerns.addOverride(id, by);
        audit.record("safeguarding.recorded", SUBJECT, id, null);
        return id;
    }

    /** The 200 latest of the own body, at either end; what it must confirm comes first. */
    @Permits(Permission.FLAG_SAFEGUARDING)
    public List<ConcernRow> concerns() {
        return concerns.findOf(user.tenant().orElseThrow());
    }

    /**
     * Opens one, which is audited.
     *
     * @throws NotFoundException when the own body is neither end
     */
    @Permits(Permission.FLAG_SAFEGUARDING)
    public ConcernView open(UUID id) {
        ConcernView view = concerns.find(user.tenant().orElseThrow(), id)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        audit.record("safeguarding.opened", SUBJECT, id, null);
        return view;
    }

    /**
     * The body that was told confirms that it has it.
     *
     * @param role of who confirms: "duty social worker"
     * @throws NotFoundException when the own body was not told
     * @throws ConcernAlreadyConfirmed when a colleague was quicker
     */
    @Permits(Permission.FLAG_SAFEGUARDING)
    public void confirm(UUID id, @Nullable String role) {
        String who = Texts.orNull(role);
        if (who == null) {
            throw new InvalidInputException("role", "error.safeguarding.role-missing");
        }
        if (who.length() > LONGEST_ROLE) {
            throw new InvalidInputException("role", "error.text.too-long", LONGEST_ROLE);
        }
        UUID me = user.tenant().orElseThrow();
        if (!concerns.isConfirmed(id, me, clock.instant(), user.subject().orElseThrow(), who)) {
            throw concerns.find(me, id)
                    .filter(view -> view.row().incoming())
                    .map(view -> (RuntimeException) new ConcernAlreadyConfirmed())
                    .orElseGet(() -> new NotFoundException("error.NotFound"));
        }
        audit.record("safeguarding.confirmed", SUBJECT, id, null);
    }

    /** What was told past every agreement, for a named data protection lead of either end; nothing for anybody else. */
    @Permits(Permission.FLAG_SAFEGUARDING)
    public List<OverrideRow> overrides() {
        return concerns.findOverrides();
    }
}
