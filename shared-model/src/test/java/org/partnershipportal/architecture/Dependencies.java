package org.partnershipportal.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** Conditions over both ends of a dependency, for what "depends on a class that" cannot say. */
final class Dependencies {

    private Dependencies() {}

    /** No dependency of the class may be such that the question, asked of its two ends, is answered yes. */
    static ArchCondition<JavaClass> none(String description, BiPredicate<JavaClass, JavaClass> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(found -> forbidden.test(type, target(found)))
                        .forEach(found -> events.add(SimpleConditionEvent.violated(found, found.getDescription())));
            }
        };
    }

    private static JavaClass target(Dependency found) {
        return found.getTargetClass().getBaseComponentType();
    }
}
