package org.partnershipportal.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.worktime.LondonClock;

class TallyIT {
    @BeforeAll
    static void found() {
        Database.use("tally");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void contactsAreCountedByMonthInLondon() {
        LocalDateTime october = LocalDateTime.of(2026, 10, 31, 23, 59);
        close(october, ContactChannel.PHONE, ContactKind.ANSWERED);
        LocalDateTime november = LocalDateTime.of(2026, 11, 1, 0, 1);
        close(november, ContactChannel.PHONE, ContactKind.ANSWERED);
        close(november, ContactChannel.VISIT, ContactKind.SIGNPOSTED);
        close(november, ContactChannel.PHONE, ContactKind.REFERRED);
        close(november, ContactChannel.PHONE, ContactKind.CHASER);
        close(november.minusYears(1), ContactChannel.PHONE, ContactKind.CHASER);

        List<MonthTally> months = at(november, w -> w.get(TallyService.class).months());
        assertThat(months)
                .extracting(MonthTally::month)
                .containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 10));
        MonthTally latest = months.get(0);
        assertThat(latest.all()).isEqualTo(4);
        assertThat(latest.of(ContactKind.ANSWERED)).isOne();
        assertThat(latest.of(ContactKind.WRONG_DOOR)).isZero();
        assertThat(latest.resolvedPercent()).isEqualTo(50);
        assertThat(latest.avoidablePercent()).isEqualTo(25);
        List<MonthTally> others = Wiring.as(
                Westmark.staff(Westmark.BIRCH), w -> w.get(TallyService.class).months());
        assertThat(others).as("another body's").isEmpty();
    }

    private static void close(LocalDateTime now, ContactChannel channel, ContactKind kind) {
        at(now, w -> {
            w.get(TallyService.class).close(channel, kind, null);
            return true;
        });
    }

    private static <T> T at(LocalDateTime now, Function<Wiring, T> work) {
        Clock clock = Clock.fixed(now.atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
        return Wiring.at(clock, Westmark.staff(Westmark.ALDER), work);
    }
}
