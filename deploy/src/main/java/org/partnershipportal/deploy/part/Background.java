package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** A step that goes on in a thread of its own until it is waited for. */
final class Background {
    private final FutureTask<Boolean> task;

    private Background(FutureTask<Boolean> task) {
        this.task = task;
    }

    static Background start(Progress.Step step) {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            step.run();
            return true;
        });
        Thread thread = new Thread(task, "launch");
        thread.setDaemon(true);
        thread.start();
        return new Background(task);
    }

    /** Returns when it has ended, with its failure if it failed. */
    void await() throws IOException, InterruptedException, SQLException {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private static IllegalStateException rethrown(@Nullable Throwable cause)
            throws IOException, InterruptedException, SQLException {
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof SQLException sql) {
            throw sql;
        }
        if (cause instanceof LaunchFailure failure) {
            throw failure;
        }
        return new IllegalStateException(cause);
    }
}
