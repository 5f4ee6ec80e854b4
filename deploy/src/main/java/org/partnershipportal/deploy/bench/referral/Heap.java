package org.partnershipportal.deploy.bench.referral;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipportal.deploy.bench.BenchFailure;

/** What the server's objects weigh once the garbage is gone, by the JDK's own tool. */
final class Heap {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private static final int LOOKS = 5;

    private final long pid;

    /** @param data of the whole that runs the server */
    Heap(Path data) throws IOException {
        String note = Files.readString(data.resolve("pids").resolve("payara"));
        pid = Long.parseLong(note.split(" ", 2)[0]);
    }

    /** Bytes of all objects that are reachable; of several looks the least, as in some moments a job holds what it reads. */
    long bytes() throws IOException, InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < LOOKS; i++) {
            least = Math.min(least, look());
        }
        return least;
    }

    private long look() throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(tool.toString(), Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new BenchFailure("jcmd told no heap of " + pid + ": "
                    + histogram.lines().findFirst().orElse(""));
        }
        return Long.parseLong(total.group(1));
    }
}
