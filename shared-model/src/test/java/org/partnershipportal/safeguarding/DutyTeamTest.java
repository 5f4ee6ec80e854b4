package org.partnershipportal.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.worktime.LondonClock;

class DutyTeamTest {
    private static final DutyTeamRow TEAM = new DutyTeamRow(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Westmark County Council",
            DutyKind.CHILDREN,
            "Children’s duty team",
            "Westmark",
            "day",
            "night",
            LocalTime.of(8, 45),
            LocalTime.of(17, 0));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23T08:44, night",
        "2026-11-23T08:45, day",
        "2026-11-23T16:59, day",
        "2026-11-23T17:00, night",
        "2026-11-22T12:00, night", // a Sunday
        "2026-12-25T12:00, night",
        "2026-12-26T12:00, night", // Boxing Day, a Saturday
        "2026-12-28T12:00, night", // the bank holiday in its place, a Monday
        "2026-12-29T12:00, day",
    })
    void saysWhichNumberIsAnswered(LocalDateTime at, String number) {
        assertThat(TEAM.number(at.atZone(LondonClock.ZONE))).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-06-01T07:50, day", "2026-06-01T07:40, night", "2026-11-23T07:50, night"})
    void theClockIsThatOfLondon(LocalDateTime utc, String number) {
        assertThat(TEAM.number(utc.atOffset(ZoneOffset.UTC).toZonedDateTime())).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "21:40, 2026-12-26T21:40:00Z",
        "21.40, 2026-12-26T21:40:00Z",
        "2140, 2026-12-26T21:40:00Z",
        "9:05, 2026-12-26T09:05:00Z",
        "23:55, 2026-12-25T23:55:00Z",
    })
    void aTimeIsTheLastThatThereWas(String typed, Instant meant) {
        ZonedDateTime now = LocalDateTime.of(2026, 12, 26, 22, 0).atZone(LondonClock.ZONE);
        assertThat(ConcernChecks.lastAt(typed, now).toInstant()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"'', role time matter", "25:00, role time matter", "soon, role time matter", "21:40, role matter"})
    void saysAllThatIsWrongAtOnce(String time, String fields) {
        var form = new ConcernForm(" ", time, null, null, null, null);
        assertThat(problems(form)).isEqualTo(fields);
    }

    private static String problems(ConcernForm form) {
        try {
            ConcernChecks.require(form);
            return "";
        } catch (InvalidInputException wrong) {
            return String.join(
                    " ",
                    wrong.problems().stream().map(problem -> problem.field()).toList());
        }
    }
}
