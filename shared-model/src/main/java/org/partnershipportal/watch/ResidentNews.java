package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.trail.TrailStep;
import org.partnershipportal.trail.TrailWriter;
import org.partnershipportal.worktime.Promised;

/** Tells the resident what becomes of a promise: a step of the trail, and a mail that says no more than that there is one. */
@Dependent
class ResidentNews {
    private final TrailWriter trail;
    private final ResidentPost post;

    @Inject
    ResidentNews(TrailWriter trail, ResidentPost post) {
        this.trail = trail;
        this.post = post;
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
        post.write(part.id(), part.reference(), me, "promise.news");
    }
}
