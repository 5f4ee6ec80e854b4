package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Settings;

/** Writes to a resident that there is news, by the way asked for, in the transaction of its cause. What the news is stands on the trail. */
@Dependent
public class ResidentPost {
    private final Outbox outbox;
    private final Letters letters;
    private final WatchRepository repository;
    private final Settings settings;

    @Inject
    public ResidentPost(Outbox outbox, Letters letters, WatchRepository repository, Settings settings) {
        this.outbox = outbox;
        this.letters = letters;
        this.repository = repository;
        this.settings = settings;
    }

    /**
     * By mail, letter or text message, to who wants to be reached so and left no instructions for being safe.
     *
     * @param news of a promise, or a note: the sentences have keys of its own for letters and text messages
     */
    public void write(UUID part, String reference, UUID me, String news) {
        repository
                .findAddressee(part, me)
                .ifPresent(to -> letters.leave(
                        me, reference, to.lines(), Sentences.say("letter." + news + ".body", reference), to.needs()));
        if (settings.canText()) {
            repository
                    .findNumber(part, me)
                    .ifPresent(number -> outbox.putForResident(OutboxMessage.text(
                            reference, me, number, Sentences.say("text." + news + ".body", reference))));
        }
        repository
                .findResident(part, me)
                .ifPresent(email -> outbox.putForResident(new OutboxMessage(
                        reference,
                        me,
                        email,
                        Sentences.say("mail.promise.news.subject", reference),
                        Sentences.say("mail.promise.news.body", reference))));
    }
}
