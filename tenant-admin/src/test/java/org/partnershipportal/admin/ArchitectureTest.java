package org.partnershipportal.admin;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.partnershipportal.architecture.ArchitectureRules;
import org.partnershipportal.architecture.OurPackages;

/** The administrators' pages keep the rules of the house. */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.onOwnClasses();
    }

    @TestFactory
    Stream<DynamicTest> hasThePackagesThatTheRulesName() {
        return ArchitectureRules.namesOnlyPackagesOf(OurPackages.Module.TENANT_ADMIN);
    }
}
