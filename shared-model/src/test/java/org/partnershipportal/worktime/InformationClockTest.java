package org.partnershipportal.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Requests for information, against days counted by hand on gov.uk's list of bank holidays. */
class InformationClockTest {
    private static final OfficeHours NEVER_OPEN = day -> List.of();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/worktime/information.csv", numLinesToSkip = 1)
    void isDueOnTheDayThatTheLawNames(String name, String way, LocalDate due) {
        ClockReading reading = read(way, "2026-01-01T00:00");
        assertThat(Promised.dayOf(reading.due())).isEqualTo(due);
    }

    @Test
    void itsDaysAndItsQuestionsMakeUpTheWhole() {
        ClockReading reading = read(
                "2026-11-26T10:00 district; 2026-11-27T10:00 district FOR_INFORMATION; 2026-12-02T10:00 district;"
                        + " 2026-12-03T09:00 county",
                "2026-12-05T10:00");
        assertThat(reading.pauses()).isEqualTo(Map.of("FOR_INFORMATION", 2L));
        assertThat(reading.shares()).isEqualTo(Map.of(body("district"), 1L, body("county"), 2L));
        assertThat(reading.closed()).isZero();
        assertThat(reading.whole()).isEqualTo(5);
    }

    private static ClockReading read(String way, String now) {
        List<Stretch> stretches = new ArrayList<>();
        for (String step : way.split(";", -1)) {
            String[] said = step.trim().split(" ", -1);
            stretches.add(new Stretch(at(said[0]), body(said[1]), said.length > 2 ? said[2] : null));
        }
        Instant last = stretches.get(stretches.size() - 1).from();
        Instant moment = at(now).isAfter(last) ? at(now) : last;
        return PromiseClocks.read(Promised.INFORMATION, new PromiseRun(stretches, null), body -> NEVER_OPEN, moment);
    }

    private static UUID body(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(LondonClock.ZONE).toInstant();
    }
}
