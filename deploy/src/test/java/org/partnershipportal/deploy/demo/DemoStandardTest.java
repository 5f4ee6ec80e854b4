package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.TargetUnit;
import org.partnershipportal.worktime.PromiseUnit;

/** What the demo partnership promises, and when its offices are closed. */
class DemoStandardTest {
    @Test
    void serviceTimesAreOfKnownStandardsAndServices() {
        assertThat(Rows.filled(DemoFile.STANDARDS, "name"))
                .containsAll(Rows.filled(DemoFile.SERVICE_TIMES, "standard"));
        assertThat(Rows.filled(DemoFile.SERVICES, "slug")).containsAll(Rows.filled(DemoFile.SERVICE_TIMES, "service"));
        assertThat(DemoFile.SERVICE_TIMES.rows())
                .extracting(row -> row.get("service") + "/" + row.get("origin"))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(PromiseUnit.values()).map(Enum::name))
                .containsAll(Rows.filled(DemoFile.SERVICE_TIMES, "unit"));
    }

    @Test
    void promisesAreOfKnownStandardsAndOfKnownWords() {
        assertThat(Rows.filled(DemoFile.STANDARDS, "name"))
                .containsAll(Rows.filled(DemoFile.PROMISES, "standard"))
                .containsAll(Rows.filled(DemoFile.STANDARD_GUIDES, "standard"))
                .containsAll(Rows.filled(DemoFile.STANDARD_ADOPTIONS, "standard"));
        assertThat(Rows.keys(DemoFile.PROMISES, "standard", "code")).doesNotHaveDuplicates();
        assertThat(names(PromiseChannel.values()))
                .containsAll(Rows.filled(DemoFile.PROMISES, "channel"))
                .containsExactlyInAnyOrderElementsOf(Rows.filled(DemoFile.STANDARD_GUIDES, "channel"));
        assertThat(names(Measure.values())).containsAll(Rows.filled(DemoFile.PROMISES, "measure"));
        assertThat(names(TargetUnit.values())).containsAll(Rows.filled(DemoFile.PROMISES, "unit"));
    }

    /** What is wrong here the database would refuse, and the demo would not load. */
    @Test
    void bodiesPromiseMoreThanWhatTheyHaveAdopted() {
        assertThat(Rows.tenants()).containsAll(Rows.filled(DemoFile.STANDARD_ADOPTIONS, "organisation"));
        assertThat(Rows.keys(DemoFile.STANDARD_ADOPTIONS, "organisation", "standard"))
                .doesNotHaveDuplicates()
                .containsAll(Rows.keys(DemoFile.LOCAL_PROMISES, "organisation", "standard"));
        assertThat(Rows.keys(DemoFile.PROMISES, "standard", "code"))
                .containsAll(Rows.keys(DemoFile.LOCAL_PROMISES, "standard", "code"));
        assertThat(Rows.filled(DemoFile.LOCAL_PROMISES, "kind"))
                .containsExactlyInAnyOrder("STRICTER", "NOT_APPLICABLE");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
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
                .allSatisfy(one -> assertThat(
                                DemoStandard.serviceTime(one.service().get("slug")))
                        .hasValueSatisfying(row -> assertThat(row.get("unit")).isEqualTo("WORKING_DAYS")));
    }
}
