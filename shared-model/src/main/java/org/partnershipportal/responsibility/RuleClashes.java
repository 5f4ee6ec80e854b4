package org.partnershipportal.responsibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;

/** What stands against a rule in the data: another rule at its place and time, or a body that is not there then. */
@Dependent
class RuleClashes {
    private final RuleRepository rules;

    @Inject
    RuleClashes(RuleRepository rules) {
        this.rules = rules;
    }

    /**
     * @param except the rule that it replaces; null for none
     * @throws RuleOverlaps when another rule stands there already
     * @throws InvalidInputException when the body begins later, or closes before the rule ends
     */
    void refuse(RuleForm form, @Nullable UUID except) {
        rules.findAbsent(form).ifPresent(absent -> {
            throw new InvalidInputException(
                    absent.closed() ? "until" : "from",
                    absent.closed() ? "error.rule.body-closes" : "error.rule.body-begins",
                    absent.name(),
                    absent.day());
        });
        rules.findOverlapping(form, except).ifPresent(other -> {
            throw new RuleOverlaps(other);
        });
    }
}
