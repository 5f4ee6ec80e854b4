package org.partnershipportal.shareddesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.EnquiryTaken;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.shareddesk.DeskAgreementRow.Standing;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** How a shared desk comes to act for a body, and ceases to. */
class DeskAgreementIT {
    private static final UUID DESK = UUID.fromString("00000000-0000-0000-0000-0000000de5c1");
    private static final Asker ADVISER = Westmark.staff(DESK);
    private static final NewEnquiry BIN = new NewEnquiry(
            List.of(new EnquiryMatter("bins", "Oakham", "It was not emptied")),
            new EnquiryPerson("Ada Invented", null, "01632 960001", null, null, null));

    @BeforeAll
    static void found() throws SQLException {
        Database.use("deskagreement");
        Westmark.found();
        run("insert into portal.organisation (id, slug, name, kind) values ('" + DESK
                + "', 'hub', 'Birch Hub', 'SHARED_DESK')");
        run("insert into portal.tenant (id, status, joined_on, keycloak_alias) values ('" + DESK
                + "', 'ACTIVE', '2026-01-01', 'hub')");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void anAgreementCountsOnceSignedAndUntilItIsEnded() {
        Asker alder = Westmark.staff(Westmark.ALDER);
        LocalDate today = LocalDate.now(LondonClock.ticking());

        in(alder, service -> service.offer("hub", "As agreed", today, null));
        assertThat(body(ADVISER)).as("offered").isEqualTo("Birch Hub");
        assertThatThrownBy(() -> in(alder, service -> service.offer("hub", "Again", today.plusDays(3), null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("from"));
        UUID agreement = rows(ADVISER).get(0).id();
        assertThatThrownBy(() -> in(alder, service -> service.sign(agreement))).isInstanceOf(BusinessException.class);
        in(ADVISER, service -> service.sign(agreement));
        assertThat(rows(alder).get(0).standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(body(ADVISER)).isEqualTo("Alder District Council");
        String reference = taken(ADVISER).reference();
        assertThat(open(ADVISER, reference).content()).isPresent();

        in(alder, service -> service.end(agreement));
        assertThat(rows(alder)).extracting(DeskAgreementRow::standing).contains(Standing.OVER);
        assertThat(body(ADVISER)).isEqualTo("Birch Hub");
        assertThatThrownBy(() -> open(ADVISER, reference)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> in(ADVISER, service -> service.end(agreement))).isInstanceOf(BusinessException.class);
    }

    @Test
    void whatIsWrongWithAnAgreementIsSaidAtItsField() {
        Asker alder = Westmark.staff(Westmark.ALDER);
        LocalDate today = LocalDate.now(LondonClock.ticking());
        assertThatThrownBy(() -> in(alder, service -> service.offer("cove", " ", today.minusDays(1), null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::field)
                                .containsExactly("desk", "terms", "from"));
        assertThatThrownBy(() -> in(alder, service -> service.offer("hub", "T", today, today.minusDays(1))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("until"));
        List<DeskChoice> desks = Wiring.inAdministration(
                ADVISER, w -> w.get(DeskAgreementService.class).desks());
        assertThat(desks).as("a desk is not served").isEmpty();
    }

    private static String body(Asker adviser) {
        return taken(adviser).parts().get(0).body();
    }

    private static EnquiryTaken taken(Asker adviser) {
        return Wiring.as(adviser, w -> w.get(EnquiryService.class).key(BIN, Origin.VISIT, TrailSecret.fresh()));
    }

    private static List<DeskAgreementRow> rows(Asker asker) {
        return Wiring.inAdministration(
                asker, w -> w.get(DeskAgreementService.class).agreements());
    }

    private static void in(Asker asker, Consumer<DeskAgreementService> wish) {
        Wiring.inAdministration(asker, w -> {
            wish.accept(w.get(DeskAgreementService.class));
            return true;
        });
    }

    private static CaseView open(Asker asker, String reference) {
        return Wiring.as(asker, w -> w.get(CaseService.class).open(reference));
    }

    private static void run(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
