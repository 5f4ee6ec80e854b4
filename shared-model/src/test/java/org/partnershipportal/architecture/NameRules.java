package org.partnershipportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;

/** What things are called. */
final class NameRules {

    private static final Pattern CEREMONY = Pattern.compile(".*(Manager|Helper|Impl|Utils?|Dto|DTO|Bean|Entity)");

    private final OurPackages ours;

    private NameRules(OurPackages ours) {
        this.ours = ours;
    }

    static List<Rule> of(OurPackages ours) {
        var rules = new NameRules(ours);
        return List.of(
                rules.noCeremony(),
                rules.resources(),
                rules.backings(),
                rules.repositoriesAreClasses(),
                rules.readShapesAreRecords(),
                rules.formsAreNoEntities(),
                rules.exceptionsStateTheFact());
    }

    private Rule noCeremony() {
        return new Rule(
                "no Manager, Helper, Impl, Util, DTO, Bean or Entity in a name; BaseEntity alone excepted",
                noClasses()
                        .that(ours())
                        .should()
                        .haveNameMatching(CEREMONY.pattern())
                        .andShould()
                        .notHaveFullyQualifiedName(ours.named(OurPackages.COMMON) + ".BaseEntity"));
    }

    /** An interface answers nothing: it is another system's API, as a rest client sees it. */
    private Rule resources() {
        return new Rule(
                "what answers a path of the API is named …Resource",
                classes()
                        .that(ours())
                        .and()
                        .areNotInterfaces()
                        .and()
                        .areAnnotatedWith("jakarta.ws.rs.Path")
                        .should()
                        .haveSimpleNameEndingWith("Resource")
                        .andShould()
                        .bePublic());
    }

    private Rule backings() {
        return new Rule(
                "a bean behind a page has a name for the page, and stands in a web module",
                classes()
                        .that(Kinds.BACKINGS)
                        .and()
                        .areTopLevelClasses()
                        .should()
                        .beAnnotatedWith("jakarta.inject.Named")
                        .andShould()
                        .resideInAnyPackage(
                                ours.under(OurPackages.PORTAL),
                                ours.under(OurPackages.ADMIN),
                                ours.under(OurPackages.WEB)));
    }

    private Rule repositoriesAreClasses() {
        return new Rule(
                "a repository is a class of the model",
                classes()
                        .that(ours())
                        .and()
                        .haveSimpleNameEndingWith("Repository")
                        .should()
                        .notBeInterfaces()
                        .andShould()
                        .resideOutsideOfPackages(
                                OurPackages.OUTER.stream().map(ours::under).toArray(String[]::new)));
    }

    private Rule readShapesAreRecords() {
        return new Rule(
                "a …Row or …View is a record",
                classes()
                        .that(ours())
                        .and()
                        .haveSimpleNameEndingWith("Row")
                        .or()
                        .haveSimpleNameEndingWith("View")
                        .should()
                        .beRecords());
    }

    private Rule formsAreNoEntities() {
        return new Rule(
                "a …Form is no entity",
                noClasses()
                        .that(ours())
                        .and()
                        .haveSimpleNameEndingWith("Form")
                        .should()
                        .beAnnotatedWith(Kinds.ENTITY));
    }

    private Rule exceptionsStateTheFact() {
        return new Rule(
                "a refusal states the fact: ReferralAlreadyHandedBack, not …Exception",
                noClasses()
                        .that()
                        .areAssignableTo(ours.named(OurPackages.COMMON) + ".BusinessException")
                        .and()
                        .resideOutsideOfPackage(ours.under(OurPackages.COMMON))
                        .should()
                        .haveSimpleNameEndingWith("Exception"));
    }

    private DescribedPredicate<JavaClass> ours() {
        return DescribedPredicate.describe("are ours", ours::isOurs);
    }
}
