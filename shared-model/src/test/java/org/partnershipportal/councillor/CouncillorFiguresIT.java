package org.partnershipportal.councillor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipportal.councillor.Councillors.as;
import static org.partnershipportal.councillor.Councillors.councillor;
import static org.partnershipportal.councillor.Councillors.give;

import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.worktime.LondonClock;

/** Figures of a ward: who counts what, once, and what of it is shown. */
class CouncillorFiguresIT {
    @BeforeAll
    static void ground() {
        Councillors.found("councillorfigures");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aMonthIsCountedOnceAndSmallNumbersAreHidden() {
        give(councillor("c-counts"), "E05000991", LocalDate.of(2020, 5, 1), null);
        for (int i = 0; i < 7; i++) {
            keyed("bins", "2026-03-10T10:00");
        }
        keyed("trees", "2026-03-10T10:00");
        count("2026-04-02T10:00");
        List<FigureRow> figures = figures("c-counts");
        assertThat(figures)
                .as("by the sum of eight, seven would tell of the one tree; and a line without a number of somebody")
                .extracting(FigureRow::service, FigureRow::came)
                .containsExactly(tuple(null, 8));
        keyed("bins", "2026-03-11T10:00");
        count("2026-04-03T10:00");
        assertThat(figures("c-counts")).as("counted once").isEqualTo(figures);
    }

    @Test
    void aPartCameToTheBodyThatHadItFirstAndIsFinishedByTheOneThatClosedIt() {
        give(councillor("c-moves"), "E05000991", LocalDate.of(2020, 5, 1), null);
        List<String> brought = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            brought.add(keyed("bins", "2024-05-13T10:00"));
        }
        brought.forEach(reference -> passedToTheCounty(reference));
        count(Westmark.ALDER, "2024-07-02T10:00");
        count(Westmark.COUNTY, "2024-07-02T10:00");
        assertThat(figures("c-moves", YearMonth.of(2024, 5)))
                .filteredOn(row -> row.service() == null)
                .extracting(FigureRow::body, FigureRow::came)
                .containsExactly(tuple("Alder District Council", 6));
        assertThat(figures("c-moves", YearMonth.of(2024, 6)))
                .filteredOn(row -> row.service() == null)
                .extracting(FigureRow::body, FigureRow::finished)
                .containsExactly(tuple("Westmark County Council", 6));
    }

    @Test
    void aBodyThatHasClosedIsCountedUntilItsLastMonthIs() {
        assertThat(bodies("2026-04-02T10:00")).contains(Westmark.COVE);
        status(Westmark.COVE, "CLOSED", LocalDate.of(2026, 3, 31));
        try {
            assertThat(bodies("2026-04-02T10:00")).contains(Westmark.COVE);
            assertThat(bodies("2027-03-31T10:00")).contains(Westmark.COVE);
            assertThat(bodies("2027-04-02T10:00")).doesNotContain(Westmark.COVE);
        } finally {
            status(Westmark.COVE, "ACTIVE", null);
        }
    }

    private static List<FigureRow> figures(String subject) {
        return figures(subject, YearMonth.of(2026, 3));
    }

    private static List<FigureRow> figures(String subject, YearMonth month) {
        return Wiring.as(as(subject, null), w -> w.get(WardService.class).figures("E05000991", month));
    }

    private static List<UUID> bodies(String time) {
        return Wiring.at(
                at(time),
                new Asker(DatabaseRole.PUBLIC, null, "system:figures", null),
                w -> w.get(FigureJob.class).bodies());
    }

    private static void count(String time) {
        count(Westmark.ALDER, time);
    }

    private static void count(UUID body, String time) {
        boolean more = true;
        while (more) {
            more = Wiring.at(
                    at(time),
                    Asker.member(body, "system:figures"),
                    w -> w.get(FigureJob.class).count());
        }
    }

    private static void passedToTheCounty(String reference) {
        moved(Westmark.ALDER, reference, MoveForm.offer(1, "westmark", false));
        moved(Westmark.COUNTY, reference, MoveForm.accept(2));
        moved(Westmark.COUNTY, reference, MoveForm.complete(3, Outcome.DONE, null));
    }

    private static void moved(UUID body, String reference, MoveForm form) {
        Wiring.at(
                at("2024-06-10T10:00"),
                Westmark.staff(body),
                w -> w.get(MoveService.class).move(reference, form));
    }

    private static void status(UUID body, String status, @Nullable LocalDate closes) {
        Database.sql("portal_admin", Asker.steward("system:test"), c -> {
            try (PreparedStatement tenant = c.prepareStatement("update tenant set status = ? where id = ?");
                    PreparedStatement entry =
                            c.prepareStatement("update organisation set closes_on = ? where id = ?")) {
                tenant.setString(1, status);
                tenant.setObject(2, body);
                entry.setObject(1, closes);
                entry.setObject(2, body);
                return tenant.executeUpdate() + entry.executeUpdate();
            }
        });
    }

    private static String keyed(String service, String time) {
        EnquiryForm form = new EnquiryForm(service, "Acorn", "A matter", null, null, null, null, null, null);
        return Wiring.at(
                at(time),
                Westmark.staff(Westmark.ALDER),
                w -> w.get(EnquiryService.class)
                        .key(form, Origin.PHONE, TrailSecret.fresh())
                        .reference());
    }

    private static Clock at(String time) {
        return Clock.fixed(LocalDateTime.parse(time).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }
}
