package org.partnershipportal.asked;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Notes what is asked, in memory, until {@link AskedRound} writes it down: who asks never waits for it. When more is asked
 * than is written, what does not fit is dropped; what is noted when the server is killed is lost. Both only make the
 * counts smaller.
 */
@ApplicationScoped
public class AskedQuestions {
    static final int ROOM = 5000;

    private final BlockingQueue<AskedQuestion> noted = new ArrayBlockingQueue<>(ROOM);

    /**
     * Notes a question and what was found. Nothing of one that is about danger or harm.
     *
     * @param area GSS code of the council area in which the place lies
     * @param service answered, or nearest; null for none
     * @param danger whether somebody may be in danger
     */
    public void note(
            Instant at, String question, String area, @Nullable UUID service, Understood understood, boolean danger) {
        if (!danger && !PlainPhrase.isOfHarm(question)) {
            String words = PlainPhrase.of(question).orElse(null);
            noted.offer(new AskedQuestion(at, words, area, service, understood)); // full: dropped
        }
    }

    /** Takes up to so many, the earliest first. */
    List<AskedQuestion> take(int most) {
        List<AskedQuestion> taken = new ArrayList<>();
        noted.drainTo(taken, most);
        return taken;
    }
}
