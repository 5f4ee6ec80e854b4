package org.partnershipportal.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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
}
