package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.trail.TrailProof;
import org.partnershipportal.watch.LostLinkRepository.Lost;

/**
 * Sends the link of a trail again, to the address on record. A link is kept nowhere: who has lost it gets a fresh one, and the
 * old one opens nothing any more.
 */
@Dependent
@Transactional
public class LostLinkService {
    private final LostLinkRepository repository;
    private final TrailProof proofs;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    public LostLinkService(LostLinkRepository repository, TrailProof proofs, Outbox outbox, Settings settings) {
        this.repository = repository;
        this.proofs = proofs;
        this.outbox = outbox;
        this.settings = settings;
    }

    /**
     * Asks for a fresh link; a wrong detail is counted. Nothing says whether there is such an enquiry, or an address.
     *
     * @param proof reference and detail
     */
    @Permits(Permission.REPLY_BY_TRAIL)
    public void ask(TrailSecret proof) {
        proofs.enquiry(proof).ifPresent(repository::ask);
    }

    /** Sends what was asked for and the asking body knows an address for, by mail or text message; returns how many. */
    @Permits(Permission.WATCH_PROMISES)
    public int send() {
        UUID me =
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
        int sent = 0;
        for (Lost lost : repository.findAsked(me)) {
            boolean texts = lost.contact().isByText() && settings.canText();
            if ((texts || lost.contact().isByMail()) && repository.isSent(lost.enquiry())) {
                send(lost, me, texts);
                sent++;
            }
        }
        repository.forget();
        return sent;
    }

    private void send(Lost lost, UUID me, boolean texts) {
        TrailSecret fresh = TrailSecret.fresh();
        repository.renew(lost.enquiry(), fresh.value());
        String reference = lost.reference();
        String link = settings.get(Setting.ADDRESS) + "/trail/follow/" + fresh.value();
        outbox.putForResident(
                texts
                        ? OutboxMessage.text(
                                reference,
                                me,
                                String.valueOf(lost.contact().phone()),
                                Sentences.say("text.lost.body", reference, link))
                        : new OutboxMessage(
                                reference,
                                me,
                                String.valueOf(lost.contact().email()),
                                Sentences.say("mail.lost.subject", reference),
                                Sentences.say("mail.lost.body", reference, link)));
    }
}
