package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.handoff.CallBacks;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Settings;

/**
 * Tells a resident that there is news, by the way asked for, in the transaction of its cause. What the news is stands on the
 * trail. A body whose copy does not say whither leaves it to the one that sent it the part.
 */
@Dependent
public class ResidentPost {
    private final Outbox outbox;
    private final Letters letters;
    private final CallBacks calls;
    private final WatchRepository repository;
    private final OrganisationService organisations;
    private final Settings settings;

    @Inject
    public ResidentPost(
            Outbox outbox,
            Letters letters,
            CallBacks calls,
            WatchRepository repository,
            OrganisationService organisations,
            Settings settings) {
        this.outbox = outbox;
        this.letters = letters;
        this.calls = calls;
        this.repository = repository;
        this.organisations = organisations;
        this.settings = settings;
    }

    /**
     * By mail, letter, text message or a call, to who wants to be reached so; to who left instructions for being safe only by
     * a call, for which they are read first. Who wants text messages is rung where none can be sent.
     */
    public void write(UUID part, String reference, UUID me, NewsKind news) {
        write(part, reference, me, repository.findContact(part, me), news);
    }

    /** The same by a copy that was read. */
    void write(UUID part, String reference, UUID me, Optional<ResidentContact> contact, NewsKind news) {
        boolean written = contact.map(to -> isWritten(to, reference, me, news)).orElse(false);
        if (!written && !contact.map(ResidentContact::isSilent).orElse(false)) {
            repository.passNewsOn(part, me, news);
        }
    }

    private boolean isWritten(ResidentContact to, String reference, UUID me, NewsKind news) {
        if (to.isByMail()) {
            String mail = "mail." + news.mailKey();
            outbox.putForResident(new OutboxMessage(
                    reference,
                    me,
                    String.valueOf(to.email()),
                    Sentences.say(mail + ".subject", reference),
                    Sentences.say(mail + ".body", reference)));
            return true;
        }
        if (to.isByText() && settings.canText()) {
            outbox.putForResident(OutboxMessage.text(
                    reference,
                    me,
                    String.valueOf(to.phone()),
                    Sentences.say("text." + news.key() + ".body", reference)));
            return true;
        }
        return isLeftToPeople(to, reference, me, news);
    }

    /** In a body into which nobody signs in there is nobody to print or ring. */
    private boolean isLeftToPeople(ResidentContact to, String reference, UUID me, NewsKind news) {
        boolean rung = to.isByPhone() || to.isByText();
        if ((!rung && !to.isByPost()) || organisations.get(me).answersByLink()) {
            return false;
        }
        if (rung) {
            String say = Sentences.say("call." + news.key(), reference);
            calls.leave(
                    me,
                    reference,
                    String.valueOf(to.phone()),
                    to.name(),
                    to.safely() ? Sentences.say("call.safely", say) : say);
        } else {
            String letter = Sentences.say("letter." + news.key() + ".body", reference);
            letters.leave(me, reference, to.addressee(), letter, to.needs());
        }
        return true;
    }
}
