package org.partnershipportal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/** Staff of Alder key what people say and write; 23 November 2026 is a Monday. */
class FeedbackKeyIT {
    private static final String MONDAY = "2026-11-23T10:00";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Map<String, String> COMPLAINT =
            Map.of("kind", "COMPLAINT", "told", "Nobody came", "service", "potholes", "place", "Oakham");

    @BeforeAll
    static void found() {
        Database.use(Complaints.OWN);
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aLetterCountsFromTheDayOnWhichItCameAndGoesToWhoDoesIt() {
        TrailSecret secret = TrailSecret.fresh();
        FeedbackGiven given = key(COMPLAINT, Origin.LETTER, FRIDAY, secret);
        assertThat(given.body()).isEqualTo("Westmark County Council");
        assertThat(given.due()).as("five working days from Friday").isEqualTo(LocalDate.of(2026, 11, 27));
        FeedbackView seen = Wiring.at(
                Complaints.at(MONDAY),
                Westmark.staff(Westmark.COUNTY),
                w -> w.get(FeedbackListService.class).open(given.reference()));
        assertThat(seen.origin()).isEqualTo(Origin.LETTER);
        assertThat(seen.received()).isEqualTo(Complaints.at("2026-11-20T00:00").instant());
        assertThat(key(COMPLAINT, Origin.LETTER, FRIDAY, secret).reference())
                .as("sent twice")
                .isEqualTo(given.reference());
    }

    @Test
    void onTheTelephoneItCountsFromNow() {
        FeedbackGiven given = key(COMPLAINT, Origin.PHONE, FRIDAY, TrailSecret.fresh());
        assertThat(given.due()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void whatIsMissingIsSaidAllAtOnce() {
        assertThatThrownBy(() -> key(Map.of("place", "x".repeat(101)), null, null, TrailSecret.fresh()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::field)
                                .containsExactlyInAnyOrder("kind", "origin", "told", "place"));
        refusedDay(null);
        refusedDay(LocalDate.of(2026, 11, 24));
        refusedDay(LocalDate.of(2025, 11, 22));
        assertThatThrownBy(() -> key(COMPLAINT, Origin.ONLINE, null, TrailSecret.fresh()))
                .isInstanceOf(InvalidInputException.class);
    }

    private static void refusedDay(@Nullable LocalDate day) {
        assertThatThrownBy(() -> key(COMPLAINT, Origin.LETTER, day, TrailSecret.fresh()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("receivedOn"));
    }

    private static FeedbackGiven key(
            Map<String, String> answers, @Nullable Origin origin, @Nullable LocalDate received, TrailSecret secret) {
        return Wiring.at(
                Complaints.at(MONDAY),
                new Asker(DatabaseRole.RESIDENT, null, "staff-of-alder", secret.value()),
                w -> w.get(FeedbackKeyService.class).key(answers, origin, received, secret));
    }
}
