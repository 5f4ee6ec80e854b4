package org.partnershipportal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/** Who in the model may import what. */
final class ImportRules {

    /** What the JDK, the annotations for null, and the weaver of entities put into every class. */
    private static final String[] EVERYWHERE = {
        "java..", "org.jspecify..", "org.eclipse.persistence..", "jakarta.xml.bind.annotation.."
    };

    private final OurPackages ours;

    private ImportRules(OurPackages ours) {
        this.ours = ours;
    }

    static List<Rule> of(OurPackages ours) {
        var rules = new ImportRules(ours);
        return List.of(
                rules.ground(OurPackages.COMMON),
                rules.ground(OurPackages.WORKTIME, "de.focus_shift.."),
                rules.baseLooksLeft(),
                rules.modelKnowsNoWeb(),
                rules.modelStandsAlone(),
                rules.noCycles(),
                rules.entitiesStayInTheirFeature(),
                rules.repositoriesStayInTheirPackage(),
                rules.entityManagerIsForRepositories(),
                rules.connectionsAreForTenancy());
    }

    private Rule ground(String name, String... more) {
        var known = resideInAnyPackage(EVERYWHERE)
                .or(resideInAnyPackage(ours.under(name), "jakarta.persistence..", "jakarta.validation.."))
                .or(resideInAnyPackage(more));
        return new Rule(
                name + " knows the JDK, persistence and validation, and nobody of ours",
                classes().that().resideInAPackage(ours.under(name)).should().onlyDependOnClassesThat(known));
    }

    private Rule baseLooksLeft() {
        return new Rule(
                "settings, tenancy, identity, audit, outbox: each knows only those to its left",
                classes().should(Dependencies.none("look to the right", this::looksRight)));
    }

    private boolean looksRight(JavaClass from, JavaClass to) {
        int here = place(from);
        return here >= 0 && ours.isOurs(to) && !isGround(to) && (place(to) < 0 || place(to) > here);
    }

    private int place(JavaClass type) {
        return ours.firstName(type).map(OurPackages.BASE::indexOf).orElse(-1);
    }

    private boolean isGround(JavaClass type) {
        return ours.firstName(type).filter(OurPackages.GROUND::contains).isPresent();
    }

    private Rule modelKnowsNoWeb() {
        String[] web = OurPackages.WEB_TYPES.stream().map(name -> name + "..").toArray(String[]::new);
        return new Rule(
                "the model knows no Faces, Servlet or JAX-RS",
                noClasses().that(ours.model()).should().dependOnClassesThat(resideInAnyPackage(web)));
    }

    private Rule modelStandsAlone() {
        String[] outer = OurPackages.OUTER.stream().map(ours::under).toArray(String[]::new);
        return new Rule(
                "the model knows none of the modules that are built on it",
                noClasses().that(ours.model()).should().dependOnClassesThat(resideInAnyPackage(outer)));
    }

    private Rule noCycles() {
        return new Rule(
                "no cycles between features",
                SlicesRuleDefinition.slices()
                        .assignedFrom(new Slices(ours))
                        .should()
                        .beFreeOfCycles());
    }

    private Rule entitiesStayInTheirFeature() {
        return new Rule(
                "a feature's entities are its own",
                classes()
                        .should(Dependencies.none(
                                "use another feature's entity",
                                (from, to) -> ours.isFeature(to) && Kinds.isEntity(to) && apart(from, to))));
    }

    private Rule repositoriesStayInTheirPackage() {
        return new Rule(
                "a repository is used in its own package only",
                classes()
                        .should(Dependencies.none(
                                "use another package's repository",
                                (from, to) -> isRepositoryOfOurs(to) && apart(from, to))));
    }

    /** Tenancy's is what all repositories share, and no repository of its own. */
    private boolean isRepositoryOfOurs(JavaClass type) {
        return ours.firstName(type)
                .filter(name -> !name.equals(OurPackages.TENANCY) && Kinds.isNamed(type, "Repository"))
                .isPresent();
    }

    private boolean apart(JavaClass from, JavaClass to) {
        return !ours.slice(from).equals(ours.slice(to));
    }

    private Rule entityManagerIsForRepositories() {
        return new Rule(
                "an EntityManager is for repositories and tenancy",
                noClasses()
                        .that(DescribedPredicate.not(Kinds.REPOSITORIES))
                        .and()
                        .resideOutsideOfPackage(ours.under(OurPackages.TENANCY))
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("jakarta.persistence.EntityManagerFactory"));
    }

    /** A connection taken past tenancy has not told the database who is asking. */
    private Rule connectionsAreForTenancy() {
        return new Rule(
                "a connection to the database is taken by tenancy and by the launcher only",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ours.under(OurPackages.TENANCY), ours.under(OurPackages.DEPLOY))
                        .should()
                        .callMethod("javax.sql.DataSource", "getConnection")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.sql.DriverManager"));
    }

    private record Slices(OurPackages ours) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return ours.slice(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }
}
