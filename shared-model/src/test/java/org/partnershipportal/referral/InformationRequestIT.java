package org.partnershipportal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.LetterDates;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.Promised;

/** Requests for information: the law gives their time, whatever is promised, and to each body that is asked from its receipt. */
class InformationRequestIT {
    @BeforeAll
    static void found() {
        Database.use("information");
        Westmark.found();
        Standards.plant(
                "insert into council_service (id, slug, name, group_name, description, reason, place_rule, statute) values"
                        + " (gen_random_uuid(), 'records', 'Records', 'Test', 'Ask for records.', 'R', 'ANY', 'INFORMATION')");
        UUID version = Standards.publish("Standard of the law", "2026-01-01");
        Standards.plant("insert into service_time (id, version_id, amount, unit) values (gen_random_uuid(), '" + version
                + "', 3, 'WORKING_DAYS')");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void theLawComesBeforeTheStandard() {
        ClockView clock = clock(keyed("records", "2026-11-16T10:00"), Westmark.ALDER, "2026-11-16T10:00");
        assertThat(clock.promised()).isEqualTo(Promised.INFORMATION);
        assertThat(clock.standard()).isNull();
        assertThat(Promised.dayOf(clock.due())).as("St Andrew's Day is none").isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(Promised.dayOf(clock(keyed("potholes", "2026-11-16T10:00"), Westmark.ALDER, "2026-11-16T10:00")
                        .due()))
                .isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void whoIsAskedHasTheWholeTimeFromItsReceipt() {
        String part = keyed("records", "2026-11-02T10:00");
        move(part, Westmark.ALDER, "2026-11-16T15:00", MoveForm.offer(1, "westmark", false));
        move(part, Westmark.COUNTY, "2026-11-17T15:00", MoveForm.accept(2));
        assertThat(Promised.dayOf(
                        clock(part, Westmark.COUNTY, "2026-11-18T10:00").due()))
                .isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void whatIsAskedIsAnsweredByTheQuestionAlone() {
        String part = keyed("records", "2026-11-02T10:00");
        move(part, Westmark.ALDER, "2026-11-03T10:00", MoveForm.because(Move.WAIT, 1, "FOR_THIRD_PARTY"));
        assertThat(clock(part, Westmark.ALDER, "2026-12-02T10:00").late())
                .as("waiting for others stops nothing")
                .isTrue();
        move(part, Westmark.ALDER, "2026-11-09T10:00", MoveForm.of(Move.RESUME, 2));
        move(part, Westmark.ALDER, "2026-11-10T10:00", MoveForm.because(Move.WAIT, 3, "FOR_RESIDENT"));
        assertThat(clock(part, Westmark.ALDER, "2026-12-02T10:00").late()).isFalse();
        move(part, Westmark.ALDER, "2026-11-16T10:00", MoveForm.of(Move.RESUME, 4));
        assertThat(Promised.dayOf(
                        clock(part, Westmark.ALDER, "2026-11-17T10:00").due()))
                .isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void whatTurnsOutToBeOneHasTheTimeOfTheLawFromTheBeginning() {
        String part = keyed("potholes", "2026-11-16T10:00");
        move(part, Westmark.ALDER, "2026-11-18T10:00", MoveForm.correct(1, "records", null));
        ClockView clock = clock(part, Westmark.ALDER, "2026-11-18T10:00");
        assertThat(clock.promised()).isEqualTo(Promised.INFORMATION);
        assertThat(Promised.dayOf(clock.due())).isEqualTo(LocalDate.of(2026, 12, 15));
        move(part, Westmark.ALDER, "2026-11-18T11:00", MoveForm.correct(2, "trees", null));
        assertThat(Promised.dayOf(
                        clock(part, Westmark.ALDER, "2026-11-18T11:00").due()))
                .isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void aLetterKeepsTheDateThatItBears() {
        ClockView clock = clock(keyed("potholes", "2026-11-16T10:00"), Westmark.ALDER, "2026-11-16T10:00");
        assertThat(clock.writtenOn()).isEqualTo(LocalDate.of(2026, 11, 11));
    }

    private static String keyed(String service, String time) {
        NewEnquiry enquiry = new NewEnquiry(
                List.of(new EnquiryMatter(service, "Oakham", "A matter")),
                new EnquiryPerson("Ada Invented", null, null, null, null, null));
        LetterDates dates = new LetterDates(
                LocalDate.of(2026, 11, 11).minusDays("records".equals(service) ? 30 : 0),
                LocalDateTime.parse(time).toLocalDate());
        return Wiring.at(
                        at(time),
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(EnquiryService.class).key(enquiry, Origin.LETTER, dates, TrailSecret.fresh()))
                .reference();
    }

    private static void move(String part, UUID body, String time, MoveForm form) {
        Wiring.at(at(time), Westmark.staff(body), w -> w.get(MoveService.class).move(part, form));
    }

    private static ClockView clock(String part, UUID body, String time) {
        return Wiring.at(
                at(time), Westmark.staff(body), w -> w.get(ClockService.class).read(part));
    }

    private static Clock at(String time) {
        return Clock.fixed(LocalDateTime.parse(time).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }
}
