package org.partnershipportal.onetime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.onetime.ReceiverLinkRepository.Opened;
import org.partnershipportal.onetime.ReceiverLinkRepository.Standing;

/**
 * What who holds a link may do with it. Reading it changes nothing, because mail scanners open links; a link that is wrong,
 * used or over is always just "not there", and so is one of a body that does not answer by link any more.
 */
@Dependent
@Transactional
public class ReceiverLinkService {
    private static final Duration CODE_LIVES = Duration.ofMinutes(15);
    private static final Duration BETWEEN_CODES = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LINKS = Duration.ofMinutes(10);
    private static final Duration OPEN = Duration.ofMinutes(30);
    private static final int CODES = 1_000_000;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ReceiverLinkRepository repository;
    private final LinkMails mails;
    private final OrganisationService organisations;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public ReceiverLinkService(
            ReceiverLinkRepository repository,
            LinkMails mails,
            OrganisationService organisations,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** The link of this secret, as long as it can be used; changes nothing. */
    @Permits(Permission.OPEN_BY_LINK)
    public Optional<ReceiverLink> find(TrailSecret secret) {
        return repository
                .findUsable(secret, clock.instant())
                .filter(link -> answers(link.to()))
                .map(link -> new ReceiverLink(link.reference(), name(link), organisations.name(link.from())));
    }

    /** Sends a code in a mail of its own: three for a link, and not two within half a minute, as a double click wants. */
    @Permits(Permission.OPEN_BY_LINK)
    public void sendCode(TrailSecret secret) {
        Instant now = clock.instant();
        Optional<Standing> link = repository.findUsable(secret, now).filter(usable -> answers(usable.to()));
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        if (link.isPresent() && repository.isCodeKept(secret, now, code, salt, now.minus(BETWEEN_CODES))) {
            mails.code(link.get(), link.get().to(), code);
            audit.record(link.get().to(), "link.code-sent", "case", link.get().reference(), null);
        }
    }

    /**
     * Uses the link up, if the code is right: what it leads to is open for half an hour. A code that is not is counted, and
     * after the third no code of that mail counts.
     *
     * @return the key that stands in the address from now on; empty for a wrong code, and for one that is over
     */
    @Permits(Permission.OPEN_BY_LINK)
    public Optional<TrailSecret> open(TrailSecret secret, @Nullable String typed) {
        Instant now = clock.instant();
        String code = typed == null ? "" : typed.replaceAll("[^0-9]", "");
        Optional<Standing> link = repository.findUsable(secret, now).filter(usable -> answers(usable.to()));
        TrailSecret key = TrailSecret.fresh();
        boolean opened = link.isPresent()
                && repository.isTried(secret, now, now.minus(CODE_LIVES))
                && repository.isOpened(secret, now, code, key, now.plus(OPEN));
        link.ifPresent(
                of -> audit.record(of.to(), opened ? "link.opened" : "link.refused", "case", of.reference(), null));
        return opened ? Optional.of(key) : Optional.empty();
    }

    /**
     * Has a fresh link sent to the address on record, whoever asks with a link or key of the same referral, current or not;
     * ten minutes after the last one at the earliest. Does nothing for any other.
     */
    @Permits(Permission.OPEN_BY_LINK)
    public void sendFresh(TrailSecret any) {
        Instant now = clock.instant();
        Optional<Standing> replaceable = repository.findReplaceable(any, now.minus(BETWEEN_LINKS));
        replaceable.filter(link -> answers(link.to())).ifPresent(link -> {
            TrailSecret secret = TrailSecret.fresh();
            Instant until = LinkMails.validUntil(now);
            repository.renew(link, secret, now, until);
            mails.next(link, link.to(), secret, until);
            audit.record(link.to(), "link.sent-again", "case", link.reference(), null);
        });
    }

    /** What a key opens, for its half hour. */
    @Permits(Permission.OPEN_BY_LINK)
    public Optional<OpenedReferral> findOpened(TrailSecret key) {
        Optional<Opened> found = repository.findOpened(key, clock.instant());
        return found.filter(opened -> answers(opened.to())).map(opened -> {
            BodyRow body = organisations.get(opened.to());
            return new OpenedReferral(
                    opened.part(), opened.reference(), body.id(), body.slug(), body.name(), opened.until());
        });
    }

    /** By link, at an address that it has confirmed, and active. */
    private boolean answers(UUID body) {
        return organisations.get(body).answersByLink();
    }

    private String name(Standing link) {
        return organisations.name(link.to());
    }
}
