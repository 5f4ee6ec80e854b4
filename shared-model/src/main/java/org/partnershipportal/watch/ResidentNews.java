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

    /** Writes that there is news, by the way asked for. */
    void write(WatchedPart part, UUID me) {
        write(part.id(), part.reference(), me, NewsKind.PROMISE);
    }

    /** The same of what another body left to this one. */
    void write(UUID part, String reference, UUID me, NewsKind kind) {
        post.write(part, reference, me, kind);
    }
}
