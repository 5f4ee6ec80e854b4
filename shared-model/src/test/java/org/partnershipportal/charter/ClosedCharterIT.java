package org.partnershipportal.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** A body has a charter from its first day to its last. */
class ClosedCharterIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static UUID version;

    @BeforeAll
    static void found() {
        Database.use("closedcharter");
        Westmark.found();
        version = Standards.publish("Common standard", "2026-04-01");
        Standards.promise(version, "TEL-01", "PHONE", 1, "'AT_MOST', 20, 'SECONDS', 90");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aBodyThatIsNotThereHasNoCharter() {
        Wiring.at(
                clock(TODAY),
                Westmark.staff(Westmark.COUNTY),
                w -> w.get(AdoptionService.class).adopt(version, TODAY, "A Chief", "Chief executive"));
        Standards.plant("update organisation set opens_on = '2026-05-01', closes_on = '2028-03-31' where id = '"
                + Westmark.COUNTY + "'");
        LocalDate last = LocalDate.of(2028, 3, 31);
        assertThat(bodies(last)).extracting(CharterBodyRow::slug).contains("westmark");
        assertThat(charter("westmark", last).isStanding()).isTrue();
        assertThat(bodies(last.plusDays(1))).extracting(CharterBodyRow::slug).doesNotContain("westmark");
        assertThat(charter("westmark", last.plusDays(1)).closedOn()).isEqualTo(last);
        assertThat(charter("westmark", last.plusDays(1)).isStanding()).isFalse();
        Standards.plant("update organisation set opens_on = '2026-12-01' where id = '" + Westmark.COUNTY + "'");
        assertThat(bodies(TODAY))
                .as("not there yet")
                .extracting(CharterBodyRow::slug)
                .doesNotContain("westmark");
        assertThat(bodies(last)).extracting(CharterBodyRow::slug).contains("westmark");
        Standards.plant("update tenant set status = 'SUSPENDED' where id = '" + Westmark.COUNTY + "'");
        assertThat(bodies(last)).extracting(CharterBodyRow::slug).doesNotContain("westmark");
    }

    private static CharterView charter(String slug, LocalDate day) {
        return Wiring.at(
                clock(day), Asker.ANYBODY, w -> w.get(CharterService.class).get(slug));
    }

    private static List<CharterBodyRow> bodies(LocalDate day) {
        return Wiring.at(
                clock(day), Asker.ANYBODY, w -> w.get(CharterService.class).bodies());
    }

    private static Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }
}
