package org.partnershipportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Habits of code that a reader cannot check by hand in every class. */
final class HabitRules {

    private static final Set<String> SYSTEM_CLOCKS =
            Set.of("systemUTC", "systemDefaultZone", "system", "tick", "tickMillis", "tickSeconds", "tickMinutes");

    private final OurPackages ours;

    private HabitRules(OurPackages ours) {
        this.ours = ours;
    }

    static List<Rule> of(OurPackages ours) {
        var rules = new HabitRules(ours);
        return List.of(rules.timeComesFromAClock(), rules.oneClock(), rules.idsAreMadeByUs());
    }

    private Rule timeComesFromAClock() {
        return new Rule(
                "the time of day comes from a Clock that was handed in",
                noClasses().that(ours()).should().accessTargetWhere(asks("the system for the time", HabitRules::now)));
    }

    private Rule oneClock() {
        return new Rule(
                "only worktime makes the Clock",
                noClasses()
                        .that(ours())
                        .and()
                        .resideOutsideOfPackage(ours.under(OurPackages.WORKTIME))
                        .should()
                        .accessTargetWhere(asks("for the system's clock", HabitRules::systemClock)));
    }

    private Rule idsAreMadeByUs() {
        return new Rule(
                "ids are made by the application, not by the database",
                noFields().should().beAnnotatedWith("jakarta.persistence.GeneratedValue"));
    }

    private static boolean now(JavaAccess<?> access) {
        return nowOfJavaTime(access)
                || isOf(System.class, "currentTimeMillis", access)
                || isOf(Calendar.class, "getInstance", access)
                || access.getTarget().getFullName().equals("java.util.Date.<init>()");
    }

    private static boolean nowOfJavaTime(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getName().equals("now")
                && !takesAClock(access);
    }

    private static boolean isOf(Class<?> owner, String name, JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name);
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains(Clock.class.getName());
    }

    private static boolean systemClock(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Clock.class) && SYSTEM_CLOCKS.contains(access.getName());
    }

    private static DescribedPredicate<JavaAccess<?>> asks(String description, Predicate<JavaAccess<?>> question) {
        return DescribedPredicate.describe("asks " + description, question);
    }

    private DescribedPredicate<JavaClass> ours() {
        return DescribedPredicate.describe("are ours", ours::isOurs);
    }
}
