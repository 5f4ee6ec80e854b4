package org.partnershipportal.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.worktime.LondonClock;

/** A letter of Monday 2 November 2026 is keyed on Thursday: ten working days end with Monday the 16th. */
class ReceivedOnIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 5);

    @BeforeAll
    static void found() {
        Database.use("received_on");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aLettersPromiseRunsFromTheDayOnWhichItCame() {
        assertThat(due(Origin.LETTER, MONDAY)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(due(Origin.LETTER, THURSDAY)).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(due(Origin.EMAIL, MONDAY)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(due(Origin.EMAIL, null)).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(due(Origin.PHONE, MONDAY)).as("who rings rings now").isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void aLetterNeedsItsDayWhichIsNotToComeNorLongAgo() {
        refused(null);
        refused(THURSDAY.plusDays(1));
        refused(THURSDAY.minusYears(1).minusDays(1));
    }

    @Test
    void aLetterIsWrittenBeforeItCame() {
        assertThatThrownBy(() -> due(Origin.LETTER, MONDAY, MONDAY.plusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("writtenOn"));
        assertThatThrownBy(() -> due(Origin.LETTER, MONDAY, MONDAY.minusYears(1).minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(due(Origin.LETTER, MONDAY, MONDAY.minusDays(5)))
                .as("it runs from the day on which it came")
                .isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(due(Origin.PHONE, null, MONDAY.plusDays(9)))
                .as("who rings writes nothing")
                .isEqualTo(LocalDate.of(2026, 11, 19));
    }

    private static void refused(@Nullable LocalDate day) {
        assertThatThrownBy(() -> due(Origin.LETTER, day))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("receivedOn"));
    }

    private static LocalDate due(Origin origin, @Nullable LocalDate receivedOn) {
        return due(origin, receivedOn, null);
    }

    private static LocalDate due(Origin origin, @Nullable LocalDate receivedOn, @Nullable LocalDate writtenOn) {
        Clock noon = Clock.fixed(
                LocalDateTime.of(2026, 11, 5, 12, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
        NewEnquiry enquiry = new NewEnquiry(
                List.of(new EnquiryMatter("potholes", "Oakham", "A hole")),
                new EnquiryPerson("Ada Invented", null, null, null, null, null));
        return Wiring.at(
                        noon,
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(EnquiryService.class)
                                .key(enquiry, origin, new LetterDates(writtenOn, receivedOn), TrailSecret.fresh()))
                .parts()
                .get(0)
                .due();
    }
}
