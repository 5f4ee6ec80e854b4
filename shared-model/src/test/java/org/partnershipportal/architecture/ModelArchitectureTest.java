package org.partnershipportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.stream.Stream;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The model keeps the rules of the house. */
class ModelArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.onOwnClasses();
    }

    @TestFactory
    Stream<DynamicTest> hasThePackagesThatTheRulesName() {
        return ArchitectureRules.namesOnlyPackagesOf(OurPackages.Module.SHARED_MODEL);
    }

    /** Server and tests then run the same classes; nothing weaves at run time (persistence.xml). */
    @Test
    void entitiesAreWovenByTheBuild() {
        classes()
                .that()
                .areAnnotatedWith(Kinds.ENTITY)
                .should()
                .implement(PersistenceWeaved.class)
                .check(ArchitectureRules.ownClasses());
    }
}
