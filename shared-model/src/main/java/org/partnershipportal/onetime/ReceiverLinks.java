package org.partnershipportal.onetime;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.onetime.ReceiverLinkRepository.Standing;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.PartMoved;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.WorkingDays;

/** Sends links, in the transaction of their cause: with an offer, and after each step for the next one. */
@Dependent
public class ReceiverLinks {
    /** After so many working days without being opened, the sender rings (product.md). */
    private static final int PATIENCE_DAYS = 1;

    private final ReceiverLinkRepository repository;
    private final LinkMails mails;
    private final OrganisationService organisations;
    private final Clock clock;

    @Inject
    public ReceiverLinks(
            ReceiverLinkRepository repository, LinkMails mails, OrganisationService organisations, Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.organisations = organisations;
        this.clock = clock;
    }

    void follow(@Observes PartMoved moved) {
        boolean closed = moved.status().isClosed();
        repository.end(moved.part(), closed ? null : moved.holder());
        if (closed || !organisations.get(moved.holder()).answersByLink()) {
            return;
        }
        if (moved.move() == Move.OFFER) {
            begin(new Standing(moved.part(), moved.by(), moved.holder(), moved.reference(), Instant.MIN, null));
        } else {
            remind(moved.part(), moved.holder(), moved.by());
        }
    }

    /**
     * A body has closed: its link to a part is over, and who follows it gets one, if it answers so and has the part now.
     *
     * @param successor null when nobody follows it there, because the part went back
     */
    public void pass(UUID part, UUID closed, @Nullable UUID successor) {
        Optional<Standing> standing = repository.findStanding(part, closed);
        repository.endOf(part, closed);
        if (successor != null && organisations.get(successor).answersByLink()) {
            standing.ifPresent(link ->
                    passOn(new Standing(part, link.from(), successor, link.reference(), Instant.MIN, null), closed));
        }
    }

    private void passOn(Standing link, UUID by) {
        Instant now = clock.instant();
        TrailSecret secret = TrailSecret.fresh();
        Instant until = LinkMails.validUntil(now);
        LocalDate today = now.atZone(LondonClock.ZONE).toLocalDate();
        if (repository.isPassed(link, secret, now, WorkingDays.due(today, PATIENCE_DAYS), until)) {
            mails.offer(link, by, secret, until);
        }
    }

    private void begin(Standing link) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(LondonClock.ZONE).toLocalDate();
        TrailSecret secret = TrailSecret.fresh();
        Instant until = LinkMails.validUntil(now);
        repository.begin(link, secret, now, WorkingDays.due(today, PATIENCE_DAYS), until);
        mails.offer(link, link.from(), secret, until);
    }

    /**
     * Sends a fresh link for the next step, if the part lies with a body that answers so; while its address is asked about
     * anew, the last link stays as it is.
     *
     * @param by the body in whose name it is sent
     * @return whether it did
     */
    public boolean remind(UUID part, UUID holder, UUID by) {
        Optional<Standing> standing =
                organisations.get(holder).answersByLink() ? repository.findStanding(part, holder) : Optional.empty();
        standing.ifPresent(link -> {
            Instant now = clock.instant();
            TrailSecret secret = TrailSecret.fresh();
            Instant until = LinkMails.validUntil(now);
            repository.renew(link, secret, now, until);
            mails.next(link, by, secret, until);
        });
        return standing.isPresent();
    }
}
