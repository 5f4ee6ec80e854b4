package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;

/** Writes to a resident that there is news, by the way asked for, in the transaction of its cause. What the news is stands on the trail. */
@Dependent
public class ResidentPost {
    private final Outbox outbox;
    private final Letters letters;
    private final WatchRepository repository;

    @Inject
    public ResidentPost(Outbox outbox, Letters letters, WatchRepository repository) {
        this.outbox = outbox;
        this.letters = letters;
        this.repository = repository;
    }

    /**
     * By mail or letter, to who wants to be reached so and left no instructions for being safe.
     *
     * @param letter key of the letter's sentence
     */
    public void write(UUID part, String reference, UUID me, String letter) {
        repository
                .findAddressee(part, me)
                .ifPresent(
                        to -> letters.leave(me, reference, to.lines(), Sentences.say(letter, reference), to.needs()));
        repository
                .findResident(part, me)
                .ifPresent(email -> outbox.put(new OutboxMessage(
                        reference,
                        me,
                        email,
                        Sentences.say("mail.promise.news.subject", reference),
                        Sentences.say("mail.promise.news.body", reference))));
    }
}
