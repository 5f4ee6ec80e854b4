package org.partnershipportal.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.succession.Plan.Closure;
import org.partnershipportal.succession.Plan.Part;
import org.partnershipportal.succession.Plan.Served;
import org.partnershipportal.succession.Plan.Successor;

/** What a plan must hold before it can be published. */
final class PlanChecks {
    /** A body that is named as a successor and is there already. closedOn and opensOn null when without end or new. */
    record Known(
            UUID id,
            String name,
            LocalDate opensOn,
            @Nullable LocalDate closesOn) {}

    private final Plan plan;
    private final List<Known> known;
    private final List<PlanProblem> problems = new ArrayList<>();

    private PlanChecks(Plan plan, List<Known> known) {
        this.plan = plan;
        this.known = known;
    }

    /** All that is wrong, body by body; empty when the plan can be published. */
    static List<PlanProblem> of(Plan plan, List<Known> known, LocalDate today) {
        PlanChecks checks = new PlanChecks(plan, known);
        if (!plan.on().isAfter(today)) {
            checks.problems.add(PlanProblem.of("past"));
        }
        if (plan.closures().isEmpty()) {
            checks.problems.add(PlanProblem.of("empty"));
        }
        plan.closures().forEach(checks::closure);
        return List.copyOf(checks.problems);
    }

    private void closure(Closure closure) {
        LocalDate closed = closure.closedOn();
        if (closed != null) {
            problems.add(PlanProblem.of("closed-already", closure.name()));
        }
        if (closure.residuary() == null) {
            problems.add(PlanProblem.of("no-residuary", closure.name()));
        }
        if (isInCircle(closure)) {
            problems.add(PlanProblem.of("circle", closure.name()));
        } else {
            successors(closure).distinct().forEach(successor -> successor(closure, successor));
        }
        closure.served().forEach(served -> served(closure, served));
    }

    private static Stream<UUID> successors(Closure closure) {
        return Stream.concat(
                Stream.ofNullable(closure.residuary()),
                closure.successors().stream().map(Successor::body));
    }

    private boolean isInCircle(Closure start) {
        Set<UUID> seen = new HashSet<>();
        List<UUID> next = successors(start).toList();
        while (!next.isEmpty()) {
            if (next.contains(start.body())) {
                return true;
            }
            next = next.stream()
                    .filter(seen::add)
                    .flatMap(body -> plan.closureOf(body).stream())
                    .flatMap(PlanChecks::successors)
                    .toList();
        }
        return false;
    }

    private void successor(Closure closure, UUID successor) {
        plan.closureOf(successor)
                .ifPresent(other -> problems.add(PlanProblem.of("successor-closes", closure.name(), other.name())));
        if (plan.bodies().stream().anyMatch(body -> body.id().equals(successor))) {
            return;
        }
        Known body = known.stream()
                .filter(one -> one.id().equals(successor))
                .findFirst()
                .orElse(null);
        if (body == null) {
            problems.add(PlanProblem.of("successor-unknown", closure.name()));
        } else if (body.closesOn() != null && body.closesOn().isBefore(plan.on())) {
            problems.add(PlanProblem.of("successor-closed", closure.name(), body.name()));
        } else if (body.opensOn().isAfter(plan.on())) {
            problems.add(PlanProblem.of("successor-not-open", closure.name(), body.name()));
        }
    }

    /** An area is covered when a successor has it or an area around it, or each council area within it has one. */
    private void served(Closure closure, Served served) {
        List<UUID> followed = closure.successors().stream().map(Successor::area).toList();
        if (followed.contains(served.area())) {
            return;
        }
        if (served.parts().isEmpty()) {
            problems.add(PlanProblem.of("not-covered", closure.name(), served.name()));
        }
        served.parts().stream()
                .filter(part -> part.within().stream().noneMatch(followed::contains))
                .map(Part::name)
                .map(name -> PlanProblem.of("not-covered", closure.name(), Objects.requireNonNull(name)))
                .forEach(problems::add);
    }
}
