package org.partnershipportal.portal.paper;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Prints papers beside the requests that ask for them: each once, however many ask meanwhile. The last ones printed are kept
 * for those who come back for them; all that is printed here is public.
 */
@ApplicationScoped
public class PaperPress {
    private static final int MOST = 30;
    private static final int AT_ONCE = 8;

    @Resource
    ManagedExecutorService executor;

    private final Map<String, Printing> printings = new LinkedHashMap<>(MOST, 0.75f, true);

    /**
     * @param tag made from all that the paper says
     * @throws RejectedExecutionException when as many as can be are being printed
     */
    Printing print(String tag, Paper paper) {
        return print(tag, paper, executor);
    }

    synchronized Printing print(String tag, Paper paper, Executor printer) {
        @Nullable Printing known = printings.get(tag);
        if (known != null && !known.isFailed()) {
            return known;
        }
        if (printings.values().stream().filter(one -> !one.isDone()).count() >= AT_ONCE) {
            throw new RejectedExecutionException("There are " + AT_ONCE + " papers being printed");
        }
        Printing printing = new Printing();
        printer.execute(() -> printing.done(() -> bytes(paper, printing)));
        printings.put(tag, printing);
        forgetOne();
        return printing;
    }

    private void forgetOne() {
        if (printings.size() > MOST) {
            printings.entrySet().stream()
                    .filter(one -> one.getValue().isDone())
                    .findFirst()
                    .ifPresent(one -> printings.remove(one.getKey()));
        }
    }

    private static byte[] bytes(Paper paper, Printing printing) throws IOException {
        return new PaperPdf(paper).bytes(printing);
    }
}
