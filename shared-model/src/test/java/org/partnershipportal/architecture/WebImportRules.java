package org.partnershipportal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

/** Who in the web modules and the launcher may import what. */
final class WebImportRules {

    private final OurPackages ours;

    private WebImportRules(OurPackages ours) {
        this.ours = ours;
    }

    static List<Rule> of(OurPackages ours) {
        var rules = new WebImportRules(ours);
        return List.of(
                rules.noRepositoryInTheWeb(),
                rules.noEntityOnAPage(),
                rules.backingsDoNotKnowEachOther(),
                rules.never(OurPackages.PORTAL, OurPackages.ADMIN, OurPackages.DEPLOY),
                rules.never(OurPackages.ADMIN, OurPackages.PORTAL, OurPackages.DEPLOY),
                rules.never(OurPackages.WEB, OurPackages.PORTAL, OurPackages.ADMIN, OurPackages.DEPLOY),
                rules.never(OurPackages.DEPLOY, OurPackages.PORTAL, OurPackages.ADMIN, OurPackages.WEB));
    }

    private Rule noRepositoryInTheWeb() {
        var repositoryOfOurs =
                describe("are repositories of ours", Kinds.REPOSITORIES.and(describe("ours", ours::isOurs)));
        return new Rule(
                "the web modules ask services, never repositories",
                noClasses().that(ours.webApplications()).should().dependOnClassesThat(repositoryOfOurs));
    }

    private Rule noEntityOnAPage() {
        return new Rule(
                "a backing or resource knows services, rows, forms and ids, never an entity",
                noClasses().that(Kinds.FACES).should().dependOnClassesThat(Kinds.ENTITIES));
    }

    private Rule backingsDoNotKnowEachOther() {
        return new Rule(
                "backings do not know each other",
                classes()
                        .that(Kinds.BACKINGS)
                        .should(Dependencies.none(
                                "use another backing",
                                (from, to) -> Kinds.isNamed(to, "Backing")
                                        && !Kinds.outermost(from).equals(Kinds.outermost(to)))));
    }

    private Rule never(String name, String... others) {
        String[] packages = List.of(others).stream().map(ours::under).toArray(String[]::new);
        return new Rule(
                name + " never imports " + String.join(", ", others),
                noClasses()
                        .that(resideInAPackage(ours.under(name)))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(packages)));
    }
}
