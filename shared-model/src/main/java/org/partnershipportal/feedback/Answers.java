package org.partnershipportal.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;

/** What somebody says to the three questions of how it went. */
record Answers(HowItWent easy, HowItWent informed, HowItWent content) {

    /** @throws InvalidInputException with each answer that is missing */
    static Answers of(@Nullable String easy, @Nullable String informed, @Nullable String content) {
        List<Problem> problems = new ArrayList<>();
        Answers answers = new Answers(
                one(problems, "easy", easy), one(problems, "informed", informed), one(problems, "content", content));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return answers;
    }

    private static HowItWent one(List<Problem> problems, String field, @Nullable String given) {
        return HowItWent.named(given).orElseGet(() -> {
            problems.add(new Problem(field, "error.feedback.choose", List.of()));
            return HowItWent.NO;
        });
    }
}
