package org.partnershipportal.portal.work;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;

/**
 * Work that each body has done for itself: in every round all have their turn, in transactions of their own. What fails for
 * one is told in the log and tried again in the next round, and holds up no other.
 */
public abstract class WorkOfBodies extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(WorkOfBodies.class.getName());

    private final String job;

    /**
     * @param job the name under which it works, {@code system:<job>}
     * @param first how long after the start the first round begins
     * @param every how long after the end of a round the next one begins
     * @param failure what was not done when a round or a turn failed, as the log says it
     */
    protected WorkOfBodies(String job, Duration first, Duration every, String failure) {
        super(first, every, failure);
        this.job = job;
    }

    /** @param every also how long after the start the first round begins */
    protected WorkOfBodies(String job, Duration every, String failure) {
        this(job, every, every, failure);
    }

    /**
     * Gives each body its turn.
     *
     * @param bodies finds them; asked as anybody
     * @return whether none of them failed
     */
    protected boolean giveTurns(Callable<List<UUID>> bodies, Turn turn) throws Exception {
        Asker reader = new Asker(DatabaseRole.PUBLIC, null, job, null);
        boolean all = true;
        for (UUID body : Asking.as(reader, bodies)) {
            all &= isDone(body, turn);
        }
        return all;
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // the other bodies have their turn all the same
    private boolean isDone(UUID body, Turn turn) throws InterruptedException {
        try {
            turn.take(Asker.member(body, job));
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.log(Level.WARNING, e, () -> failure() + " for " + body + "; tried again in the next round");
            return false;
        }
    }

    /** What one body has done in a round. */
    @FunctionalInterface
    protected interface Turn {
        /** @param body who asks in all its transactions */
        void take(Asker body) throws Exception;
    }
}
