package org.partnershipportal.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

/** One rule: a sentence that says what holds, and the check of it. */
public record Rule(String sentence, ArchRule check) {

    /** Fails with one line for each class that breaks the rule. A module with nothing to check keeps it. */
    public void holdsFor(JavaClasses classes) {
        check.as(sentence).allowEmptyShould(true).check(classes);
    }

    String brokenBy(JavaClasses classes) {
        var result = check.as(sentence).allowEmptyShould(true).evaluate(classes);
        return String.join("\n", result.getFailureReport().getDetails());
    }

    @Override
    public String toString() {
        return sentence;
    }
}
