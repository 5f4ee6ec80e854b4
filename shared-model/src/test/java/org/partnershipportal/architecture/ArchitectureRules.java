package org.partnershipportal.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** All rules of the house. Each module has a small test that runs them on its own classes. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** One test for each rule, on the main classes of the module in whose directory the test runs. */
    public static Stream<DynamicTest> onOwnClasses() {
        var own = ownClasses();
        return in(OurPackages.ROOT).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.sentence(), () -> rule.holdsFor(own)));
    }

    /** One test for each package of the module that a rule names: it is there, so the rule is about something. */
    public static Stream<DynamicTest> namesOnlyPackagesOf(OurPackages.Module module) {
        return module.packages().stream()
                .map(name -> DynamicTest.dynamicTest(name + " exists", () -> PackageExists.check(name)));
    }

    static List<Rule> in(String root) {
        var ours = new OurPackages(root);
        return Stream.of(
                        ImportRules.of(ours),
                        WebImportRules.of(ours),
                        NameRules.of(ours),
                        ServiceRules.of(ours),
                        HabitRules.of(ours))
                .flatMap(List::stream)
                .toList();
    }

    static JavaClasses ownClasses() {
        return new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    static JavaClasses classesUnder(String root) {
        return new ClassFileImporter().importPackages(root);
    }
}
