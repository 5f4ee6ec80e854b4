package org.partnershipportal.deploy.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.partnershipportal.deploy.part.Progress;

/** Measures all targets in turns, A B C D E A B …, so that what disturbs the machine disturbs all alike. */
final class Rounds {
    private final int port;
    private final BenchPlan plan;
    private final Progress progress;
    private final Load load;
    private final List<Known> targets = new ArrayList<>();

    Rounds(int port, BenchPlan plan, Progress progress) {
        this.port = port;
        this.plan = plan;
        this.progress = progress;
        load = new Load(port);
    }

    /** A target of which one reply was seen. */
    private record Known(Target target, Expected expected, List<Sample> samples) {}

    /** Asks for each target once, to know what its replies look like. */
    void look(List<Target> wanted) throws IOException {
        try (KeepAliveClient client = new KeepAliveClient(port, "identity")) {
            for (Target target : wanted) {
                Expected expected = Expected.of(target, client.get(target.path()));
                targets.add(new Known(target, expected, new ArrayList<>()));
            }
        }
    }

    void warmUp() throws InterruptedException {
        int most = Collections.max(plan.connections());
        for (Known known : targets) {
            progress.say("Warming up: " + known.target().name());
            load.run(known.target(), known.expected(), most, plan.warmUp());
        }
    }

    /** In the order of the targets. */
    List<Result> measure(int connections) throws InterruptedException {
        targets.forEach(known -> known.samples().clear());
        for (int round = 1; round <= plan.rounds(); round++) {
            progress.say("Measuring with " + connections + " at a time: round " + round + " of " + plan.rounds());
            for (Known known : targets) {
                known.samples().add(load.run(known.target(), known.expected(), connections, plan.slice()));
            }
        }
        return targets.stream()
                .map(known -> new Result(known.target(), connections, known.expected(), List.copyOf(known.samples())))
                .toList();
    }
}
