package org.partnershipportal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Weakens every policy in turn, and each term of it, drops it, and switches row-level security off: some probe must
 * notice each. The report names for every mutant the probe that caught it.
 */
class PolicyMutationIT {

    private static final Path REPORT = Path.of("target", "isolation", "policy-mutation.txt");

    /** Mutants that change nothing, because something else already holds the line; each says what. */
    private static final List<String> NO_DIFFERENCE = World.resource("equivalent-mutants.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    @Test
    void everyWeakenedPolicyIsNoticed() throws SQLException, IOException {
        var report = new ArrayList<String>();
        var survivors = new TreeSet<String>();
        try (Connection superuser = World.weakened().superuser()) {
            List<Mutant> mutants = Mutant.all(superuser);
            List<Probe> probes = Probes.all(World.weakened());
            superuser.setAutoCommit(false);
            assertThat(notice(superuser, Mutant.NONE, probes))
                    .as("noticed on the policies as they are")
                    .isEmpty();
            for (Mutant mutant : mutants) {
                Optional<String> notice = notice(superuser, mutant, probes);
                report.add((notice.isPresent() ? "caught    " : "SURVIVED  ")
                        + mutant
                        + notice.map(by -> "\n            by: " + by).orElse(""));
                if (notice.isEmpty()) {
                    survivors.add(mutant.toString());
                }
            }
            report.add(
                    0,
                    "Policy mutants caught: %d of %d; without difference: %d"
                            .formatted(mutants.size() - survivors.size(), mutants.size(), survivors.size()));
        }
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report);
        assertThat(survivors)
                .as("mutants that no probe noticed; see " + REPORT)
                .containsExactlyInAnyOrderElementsOf(NO_DIFFERENCE);
    }

    private static Optional<String> notice(Connection superuser, Mutant mutant, List<Probe> probes)
            throws SQLException {
        mutant.apply(superuser);
        try {
            for (Probe probe : tried(probes, mutant)) {
                String outcome = probe.outcome(superuser);
                if (!outcome.equals(probe.expected())) {
                    return Optional.of("%s: %s instead of %s".formatted(probe.name(), outcome, probe.expected()));
                }
            }
            return Optional.empty();
        } finally {
            superuser.rollback();
        }
    }

    /** What looks at its table first. One of which it is known that nothing else notices it is tried with these alone. */
    private static List<Probe> tried(List<Probe> probes, Mutant mutant) {
        if (NO_DIFFERENCE.contains(mutant.toString())) {
            return probes.stream()
                    .filter(probe -> probe.table().equals(mutant.table()))
                    .toList();
        }
        return probes.stream()
                .sorted(Comparator.comparing((Probe probe) -> !probe.table().equals(mutant.table())))
                .toList();
    }
}
