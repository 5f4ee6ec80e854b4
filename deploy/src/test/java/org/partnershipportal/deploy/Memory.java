package org.partnershipportal.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real memory of processes, where what several share counts once. */
final class Memory {
    private static final long KILOBYTES = 1024;
    private static final List<String> SERVERS = List.of("keycloak", "payara", "postgresql");

    private Memory() {}

    /** Of the servers of the running whole and all that they started. */
    static long megabytesOfChildren() throws IOException {
        long kilobytes = 0;
        for (String server : SERVERS) {
            String note = Files.readString(RunningWhole.DATA.resolve("pids").resolve(server));
            ProcessHandle process =
                    ProcessHandle.of(Long.parseLong(note.split(" ", 2)[0])).orElseThrow();
            kilobytes += proportion(process.pid());
            for (ProcessHandle child : process.descendants().toList()) {
                kilobytes += proportion(child.pid());
            }
        }
        return kilobytes / KILOBYTES;
    }

    private static long proportion(long pid) throws IOException {
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        if (!Files.exists(rollup)) {
            return 0;
        }
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
