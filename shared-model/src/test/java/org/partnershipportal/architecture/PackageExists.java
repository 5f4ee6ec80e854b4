package org.partnershipportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Looks on the class path for a package that a rule names: a rule about a package that is not there says nothing. */
final class PackageExists {

    private PackageExists() {}

    static void check(String name) {
        var found = new ClassFileImporter().withImportOption(new FirstOfMain()).importPackages(name);
        assertThat(found).as("classes of package %s on the class path", name).isNotEmpty();
    }

    /** One class is proof enough; classes of tests are none. */
    private static final class FirstOfMain implements ImportOption {
        private boolean seen;

        @Override
        public boolean includes(Location place) {
            boolean first = !seen && !place.contains("/test-classes/");
            seen |= first;
            return first;
        }
    }
}
