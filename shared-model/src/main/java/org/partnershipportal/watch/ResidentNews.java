package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.trail.TrailStep;
import org.partnershipportal.trail.TrailWriter;
import org.partnershipportal.worktime.Promised;

/** Tells the resident what becomes of a promise: a step of the trail, and a mail that says no more than that there is one. */
@Dependent
class ResidentNews {
    private final TrailWriter trail;
    private final Outbox outbox;
    private final Letters letters;
    private final WatchRepository repository;
    private final Settings settings;

    @Inject
    ResidentNews(TrailWriter trail, Outbox outbox, Letters letters, WatchRepository repository, Settings settings) {
        this.trail = trail;
        this.outbox = outbox;
        this.letters = letters;
        this.repository = repository;
        this.settings = settings;
    }

    /**
     * Adds the step.
     *
     * @param key of what has happened, below {@code trail.promise}
     * @param newDate that holds from now on; null for none
     */
    void tell(WatchedPart part, UUID me, String key, @Nullable LocalDate newDate) {
        String due = DueWords.of(part.promised(), part.due());
        String date = newDate == null ? "" : DueWords.of(newDate);
        String next = "trail.promise." + key + (newDate == null ? "" : ".date") + ".next";
        trail.add(new TrailStep(
                part.enquiry(),
                part.id(),
                me,
                part.body(),
                Sentences.say("trail.promise." + key, part.body(), due, date),
                Sentences.say(next, part.body(), due, date),
                newDate == null ? Promised.dayOf(part.due()) : newDate));
    }

    /** Writes that there is news, by letter, text message or mail, to who wants to be reached so and left no instructions for being safe. */
    void write(WatchedPart part, UUID me) {
        repository
                .findAddressee(part.id(), me)
                .ifPresent(to -> letters.leave(
                        me,
                        part.reference(),
                        to.lines(),
                        Sentences.say("letter.promise.news.body", part.reference()),
                        to.needs()));
        if (settings.canText()) {
            repository
                    .findNumber(part, me)
                    .ifPresent(number -> outbox.put(OutboxMessage.text(
                            part.reference(), me, number, Sentences.say("text.promise.news.body", part.reference()))));
        }
        repository
                .findResident(part, me)
                .ifPresent(email -> outbox.put(new OutboxMessage(
                        part.reference(),
                        me,
                        email,
                        Sentences.say("mail.promise.news.subject", part.reference()),
                        Sentences.say("mail.promise.news.body", part.reference()))));
    }
}
