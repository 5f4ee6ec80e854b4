package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/** Tells the person at the keyboard, one line at a time, what is going on; may be called from several threads. */
@FunctionalInterface
public interface Progress {
    void say(String line);

    /** Something that takes a while. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException, InterruptedException, SQLException;
    }

    /** Does a step and says how long it took. */
    default void timed(String what, Step step) throws IOException, InterruptedException, SQLException {
        long start = System.nanoTime();
        step.run();
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "  %-44s %5.1f s", what, seconds));
    }
}
