package org.partnershipportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/** What a boundary, a …Service, must and must not be. */
final class ServiceRules {

    private static final int MOST_METHODS = 7;

    private final OurPackages ours;

    private ServiceRules(OurPackages ours) {
        this.ours = ours;
    }

    static List<Rule> of(OurPackages ours) {
        var rules = new ServiceRules(ours);
        return List.of(
                rules.everyMethodPermits(), rules.fewMethods(), rules.servicesAreOfTheModel(), rules.findGivesNoNull());
    }

    private Rule everyMethodPermits() {
        return new Rule(
                "every public method of a service says who may call it",
                methods()
                        .that()
                        .areDeclaredInClassesThat(Kinds.SERVICES)
                        .and()
                        .arePublic()
                        .should()
                        .beAnnotatedWith(ours.named("identity") + ".Permits"));
    }

    private Rule fewMethods() {
        return new Rule(
                "a service has at most " + MOST_METHODS + " public methods; more are split by use case",
                classes().that(Kinds.SERVICES).should(haveFewPublicMethods()));
    }

    private static ArchCondition<JavaClass> haveFewPublicMethods() {
        return new ArchCondition<>("have few public methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long count = type.getMethods().stream()
                        .filter(ServiceRules::isPublicByHand)
                        .count();
                if (count > MOST_METHODS) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " has " + count + " public methods"));
                }
            }
        };
    }

    private static boolean isPublicByHand(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private Rule servicesAreOfTheModel() {
        String[] outer = OurPackages.OUTER.stream().map(ours::under).toArray(String[]::new);
        return new Rule(
                "a service is of the model",
                noClasses().that(Kinds.SERVICES).should().resideInAnyPackage(outer));
    }

    private Rule findGivesNoNull() {
        return new Rule(
                "find… of a service or repository gives Optional or List, never null",
                methods()
                        .that()
                        .areDeclaredInClassesThat(Kinds.SERVICES.or(Kinds.REPOSITORIES))
                        .and()
                        .haveNameMatching("find($|[A-Z].*)")
                        .should()
                        .haveRawReturnType(DescribedPredicate.describe(
                                "Optional or List",
                                type -> type.isEquivalentTo(Optional.class) || type.isEquivalentTo(List.class))));
    }
}
