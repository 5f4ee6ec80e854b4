package org.partnershipportal.portal.paper;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A paper that is being printed, and how far that is. */
public final class Printing {
    private final CompletableFuture<byte[]> pdf = new CompletableFuture<>();
    private volatile int pages;
    private volatile int page;

    /** How many pages it has; 0 until they are laid out. */
    public int getPages() {
        return pages;
    }

    /** How many of them are begun. */
    public int getPage() {
        return page;
    }

    void laidOut(int number) {
        pages = number;
    }

    void begun(int number) {
        page = number;
    }

    boolean isDone() {
        return pdf.isDone();
    }

    boolean isFailed() {
        return pdf.isCompletedExceptionally();
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // whoever waits is told
    void done(Callable<byte[]> work) {
        try {
            pdf.complete(work.call());
        } catch (Throwable e) {
            pdf.completeExceptionally(e);
            if (e instanceof Error error) {
                throw error;
            }
        }
    }

    /**
     * The paper, as soon as it is printed.
     *
     * @param patience how long it is waited for at most
     * @return empty when it is not printed by then
     * @throws IOException when it could not be printed
     */
    Optional<byte[]> await(Duration patience) throws IOException {
        try {
            return Optional.of(pdf.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IOException("The paper was not printed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The server stops", e);
        }
    }
}
