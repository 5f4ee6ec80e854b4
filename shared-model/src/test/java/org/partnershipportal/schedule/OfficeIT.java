package org.partnershipportal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** New office hours hold from tomorrow on; what was counted by the old ones does not change. */
class OfficeIT {
    private static final String TUESDAY = "2026-03-10T12:00";
    private static final LocalDate FRIDAY_BEFORE = LocalDate.of(2026, 3, 6);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 12);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);
    private static final LocalDate FRIDAY_AFTER = LocalDate.of(2026, 3, 20);

    @BeforeAll
    static void found() {
        Database.use("office");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void newHoursHoldFromTomorrowAndTheDaysBeforeStayAsTheyWere() {
        assertThat(office(TUESDAY).lines()).isEmpty();
        String seen = office(TUESDAY).fingerprint();
        set(TUESDAY, "Monday to Thursday 10:00-16:00", "2026-03-12 10:00-12:00 Training", seen);
        assertThat(open(FRIDAY_BEFORE)).isEqualTo(Duration.ofHours(8));
        assertThat(open(LocalDate.of(2026, 3, 10))).as("today").isEqualTo(Duration.ofHours(8));
        assertThat(open(LocalDate.of(2026, 3, 11))).isEqualTo(Duration.ofHours(6));
        assertThat(open(THURSDAY)).isEqualTo(Duration.ofHours(2));
        assertThat(open(FRIDAY)).isEqualTo(Duration.ZERO);
        assertThatThrownBy(() -> set(TUESDAY, "Monday to Friday 09:00-17:00", "", seen))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> set(TUESDAY, "Every second Tuesday 10:00-12:00 from 2026-03-10", "", now()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("error.office.weekly");
        assertThatThrownBy(() -> set(TUESDAY, "", "2026-03-09 closed", now())).hasMessage("error.office.past");
        set("2026-03-14T12:00", "", "", office("2026-03-14T12:00").fingerprint());
        assertThat(open(FRIDAY)).as("as it was counted").isEqualTo(Duration.ZERO);
        assertThat(open(FRIDAY_AFTER)).as("no line: nine to five").isEqualTo(Duration.ofHours(8));
    }

    private static String now() {
        return office(TUESDAY).fingerprint();
    }

    private static OfficeView office(String time) {
        return Wiring.at(at(time), admin(), w -> w.get(OfficeService.class).office());
    }

    private static void set(String time, String lines, String days, @Nullable String seen) {
        Wiring.at(at(time), admin(), w -> {
            w.get(OfficeService.class).set(OpeningText.lines("lines", lines), OpeningText.days("days", days), seen);
            return true;
        });
    }

    private static Duration open(LocalDate day) {
        return Wiring.as(admin(), w -> w.get(OfficeTimes.class).of(List.of(Westmark.ALDER)))
                .get(Westmark.ALDER)
                .on(day)
                .stream()
                .map(spell -> Duration.between(spell.start(), spell.end()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Asker admin() {
        return Asker.member(Westmark.ALDER, "alder-administrator");
    }

    private static Clock at(String time) {
        return Clock.fixed(LocalDateTime.parse(time).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }
}
