package org.partnershipportal.measuring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happens to one thing that was brought, step by step; each step is written when its time has come. */
abstract class Story {
    private final List<Step> steps;
    private int next;

    Story(List<Step> steps) {
        this.steps = steps;
    }

    /** By which the job knows what it measured of this. */
    abstract List<UUID> subjects();

    abstract void take(Planting planting, Step step);

    /** Writes all that has happened by this moment and is not written yet. */
    void tellUntil(Planting planting, Instant moment) {
        while (next < steps.size() && !steps.get(next).at().isAfter(moment)) {
            take(planting, steps.get(next));
            next++;
        }
    }

    /** From the beginning again. */
    void forget() {
        next = 0;
    }

    /** One step: when, of which body, what, and with what. */
    record Step(Instant at, String body, String what, List<String> with) {
        static Step of(String said) {
            String[] words = said.trim().split(" +", -1);
            return new Step(
                    Planting.at(words[0]), words[1], words[2], List.of(words).subList(3, words.length));
        }

        UUID who() {
            return Planting.body(body);
        }
    }
}
