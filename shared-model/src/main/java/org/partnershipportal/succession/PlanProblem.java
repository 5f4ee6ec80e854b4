package org.partnershipportal.succession;

import java.util.List;

/** Why a plan cannot be published yet: a message key under {@code error.plan.} with the names that fill it. */
public record PlanProblem(String what, List<String> names) {
    static PlanProblem of(String what, String... names) {
        return new PlanProblem(what, List.of(names));
    }
}
