package org.partnershipportal.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;
import org.partnershipportal.worktime.OfficeHours;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.Stretch;

class DeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS, 1, REPLY_TIME, 2026-04-02T10:00, 2026-04-08T00:00",
        "HOURS, 24, REPLY_TIME, 2026-03-28T12:00, 2026-03-29T13:00",
        "MINUTES, 5, ACKNOWLEDGEMENT_TIME, 2026-10-25T00:58, 2026-10-25T01:03",
        "SECONDS, 20, ACKNOWLEDGEMENT_TIME, 2026-04-02T10:00:50, 2026-04-02T10:01:10",
        "CALENDAR_DAYS, 2, REPLY_TIME, 2026-03-28T23:30, 2026-03-31T00:00",
        "MONTHS, 1, COMPLAINT_ANSWER_TIME, 2026-01-31T10:00, 2026-03-01T00:00",
        "WORKING_DAYS, 20, INFORMATION_ANSWER_TIME, 2026-11-16T10:00, 2026-12-16T00:00",
        "WORKING_DAYS, 10, INFORMATION_ANSWER_TIME, 2026-11-16T10:00, 2026-12-02T00:00",
        "WORKING_DAYS, 60, INFORMATION_ANSWER_TIME, 2026-11-16T10:00, 2026-12-16T00:00"
    })
    void isWhereTheUnitSays(TargetUnit unit, int amount, Measure measure, String came, String due) {
        assertThat(due(measure, new PromiseTarget(Bound.AT_MOST, amount, unit, null), null, came))
                .contains(Planting.at(due));
    }

    @Test
    void whatHasATimeOfItsOwnKeepsThat() {
        PromiseTarget three = new PromiseTarget(Bound.AT_MOST, 3, TargetUnit.WORKING_DAYS, 90);
        Promised five = new Promised(5, PromiseUnit.WORKING_DAYS);
        assertThat(due(Measure.SETTLED_IN_TIME, three, five, "2026-04-13T10:00"))
                .contains(Planting.at("2026-04-21T00:00"));
    }

    @Test
    void aTargetWithoutATimeHasNone() {
        String came = "2026-04-13T10:00";
        assertThat(due(Measure.REPLY_TIME, new PromiseTarget(null, null, null, 90), null, came))
                .isEmpty();
        assertThat(due(Measure.REPLY_TIME, new PromiseTarget(Bound.AT_LEAST, 3, TargetUnit.HOURS, 90), null, came))
                .isEmpty();
        assertThat(due(Measure.REPLY_TIME, new PromiseTarget(Bound.AT_MOST, 3, TargetUnit.TIMES, 90), null, came))
                .isEmpty();
    }

    private static Optional<Instant> due(Measure measure, PromiseTarget target, @Nullable Promised given, String came) {
        List<Stretch> stretches = List.of(new Stretch(Planting.at(came), new UUID(0, 1), null));
        return Deadline.of(measure, target, given)
                .map(deadline -> deadline.due(stretches, null, body -> OfficeHours.USUAL, Planting.at(came)));
    }
}
