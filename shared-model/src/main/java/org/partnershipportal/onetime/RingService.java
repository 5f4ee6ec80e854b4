package org.partnershipportal.onetime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.worktime.LondonClock;

/** Whom the own body rings, because a link was not opened within a working day or what was accepted is late. */
@Dependent
@Transactional
public class RingService {
    private final ReceiverLinkRepository repository;
    private final ReceiverLinks links;
    private final OrganisationService organisations;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public RingService(
            ReceiverLinkRepository repository,
            ReceiverLinks links,
            OrganisationService organisations,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.links = links;
        this.organisations = organisations;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** The list, the longest waiting first, at most 200. */
    @Permits(Permission.WORK_ON_CASES)
    public List<RingRow> list() {
        Instant now = clock.instant();
        LocalDate today = now.atZone(LondonClock.ZONE).toLocalDate();
        return repository.findToRing(user.tenant().orElseThrow(), today, now);
    }

    /**
     * An offer of the own body that stands and that its receiver answers by link.
     *
     * @throws NotFoundException when there is no such offer, or no more
     */
    @Permits(Permission.WORK_ON_CASES)
    public OpenedReferral offered(String reference) {
        return repository
                .findOffered(user.tenant().orElseThrow(), reference)
                .map(link -> {
                    BodyRow body = organisations.get(link.to());
                    return new OpenedReferral(
                            link.part(), reference, body.id(), body.slug(), body.name(), clock.instant());
                })
                .orElseThrow(() -> new NotFoundException("error.case.not-found"));
    }

    /**
     * Sends a fresh link, because the last one was lost.
     *
     * @throws NotFoundException when the own body has no such offer that stands
     * @throws BusinessException when the receiver has no confirmed address now: the last link stays as it is
     */
    @Permits(Permission.WORK_ON_CASES)
    public void sendAgain(String reference) {
        OpenedReferral offered = offered(reference);
        if (!links.remind(offered.part(), offered.body(), user.tenant().orElseThrow())) {
            throw new BusinessException("error.onetime.no-address");
        }
        audit.record("link.sent-again", "case", reference, null);
    }

    /** Writes down that the user has recorded a spoken acceptance, if that was so. */
    @Permits(Permission.WORK_ON_CASES)
    public void accepted(String reference) {
        if (repository.isSpoken(reference, user.subject().orElseThrow())) {
            audit.record("link.spoken-acceptance", "case", reference, null);
        }
    }
}
