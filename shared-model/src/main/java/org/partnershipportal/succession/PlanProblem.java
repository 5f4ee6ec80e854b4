package org.partnershipportal.succession;

import java.util.List;
import java.util.Set;

/** Why a plan cannot be published yet: a message key under {@code error.plan.} with the names that fill it. */
public record PlanProblem(String what, List<String> names) {
    private static final Set<String> UNFINISHED = Set.of("not-covered", "no-residuary", "past", "empty");

    /** Whether it is wrong whatever is added: a circle, a successor that is closed. What is unfinished only is not. */
    boolean isGrave() {
        return !UNFINISHED.contains(what);
    }

    static PlanProblem of(String what, String... names) {
        return new PlanProblem(what, List.of(names));
    }
}
