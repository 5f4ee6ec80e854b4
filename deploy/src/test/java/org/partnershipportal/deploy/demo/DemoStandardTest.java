package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.partnershipportal.worktime.PromiseUnit;

/** What the demo partnership promises, and when its offices are closed. */
class DemoStandardTest {
    @Test
    void promisesAreOfKnownStandardsAndServices() {
        assertThat(Rows.filled(DemoFile.STANDARDS, "name")).containsAll(Rows.filled(DemoFile.PROMISES, "standard"));
        assertThat(Rows.filled(DemoFile.SERVICES, "slug")).containsAll(Rows.filled(DemoFile.PROMISES, "service"));
        assertThat(DemoFile.PROMISES.rows())
                .extracting(row -> row.get("service") + "/" + row.get("origin"))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(PromiseUnit.values()).map(Enum::name))
                .containsAll(Rows.filled(DemoFile.PROMISES, "unit"));
    }

    @Test
    void officesAreThoseOfTenants() {
        assertThat(Rows.tenants())
                .containsAll(Rows.filled(DemoFile.OFFICE_HOURS, "organisation"))
                .containsAll(Rows.filled(DemoFile.OFFICE_CLOSURES, "organisation"));
    }

    /** Demo enquiries count working days: their service is promised so. */
    @Test
    void whatDemoEnquiriesAskIsPromisedInWorkingDays() {
        assertThat(DemoCase.all())
                .allSatisfy(one -> assertThat(DemoStandard.promise(one.service().get("slug")))
                        .hasValueSatisfying(row -> assertThat(row.get("unit")).isEqualTo("WORKING_DAYS")));
    }
}
