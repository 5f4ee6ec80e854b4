package org.partnershipportal.councillor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.KnownAccounts;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.Role;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.membership.InvitationForm;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.trail.TrailStepRow;
import org.partnershipportal.worktime.LondonClock;

/** A councillor's term, casework on authority, the reply and not the file, and figures that give nobody away. */
class CouncillorIT {
    private static final Asker ADMIN = Asker.member(Westmark.ALDER, "alder-administrator");

    @BeforeAll
    static void found() {
        Database.use("councillor");
        Westmark.found();
        Database.sql("portal_admin", Asker.steward("system:test"), c -> {
            try (PreparedStatement ward = c.prepareStatement("""
                    with ward as (insert into area (id, code, name, kind)
                                  values (gen_random_uuid(), 'E05000991', 'Oak Ward', 'WARD') returning id),
                    inside as (insert into area_within (area_id, within_id)
                               select ward.id, w.within_id from ward, area a join area_within w on w.area_id = a.id
                               where a.code = 'E07000991' union all select id, id from ward)
                    insert into place (id, kind, name, key, area_id) select gen_random_uuid(), 'VILLAGE', 'Acorn', 'acorn', id
                    from ward""")) {
                return ward.executeUpdate();
            }
        });
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aTermIsForAnAreaOfTheBodyAndOnceAtATime() {
        UUID member = councillor("c-term");
        assertThatThrownBy(() -> give(member, "Nowhere", LocalDate.of(2026, 5, 1), null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("error.term.area-unknown");
        assertThatThrownBy(() -> give(member, "E06000999", LocalDate.of(2026, 5, 1), null))
                .as("another body's area")
                .hasMessage("error.term.area-unknown");
        assertThatThrownBy(() -> give(member, "oak ward", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 1)))
                .hasMessage("error.term.until");
        give(member, "oak ward", LocalDate.of(2020, 5, 1), LocalDate.of(2999, 5, 1));
        assertThatThrownBy(() -> give(member, "E05000991", LocalDate.of(2026, 5, 1), null))
                .hasMessage("error.term.given-already");
        assertThat(wards("c-term")).extracting(TermRow::area).containsExactly("Oak Ward");
        Wiring.inAdministration(ADMIN, w -> {
            TermService terms = w.get(TermService.class);
            terms.end(member, terms.terms(member).get(0).id());
            return true;
        });
        assertThat(wards("c-term")).isEmpty();
    }

    @Test
    void onlyACouncilHasCouncillors() {
        InvitationForm form = new InvitationForm("Cora Invented", "cora@example.org", Set.of(Role.COUNCILLOR));
        assertThatThrownBy(() -> Wiring.inAdministration(Asker.member(Westmark.TRUST, "trust-administrator"), w -> {
                    w.get(MemberService.class).invite(form, new KnownAccounts());
                    return true;
                }))
                .hasMessage("error.member.no-councillors");
    }

    @Test
    void theEndOfTheMembershipEndsItsTerms() {
        UUID member = councillor("c-leaves");
        give(member, "E05000991", LocalDate.of(2020, 5, 1), null);
        assertThat(wards("c-leaves")).hasSize(1);
        Wiring.inAdministration(ADMIN, w -> {
            w.get(MemberService.class).end(member);
            return true;
        });
        assertThat(wards("c-leaves")).isEmpty();
    }

    @Test
    void withoutRecordedAuthorityNothingIsBrought() {
        give(councillor("c-asks"), "E05000991", LocalDate.of(2020, 5, 1), null);
        assertThatThrownBy(() -> raise("c-asks", form(null, null, null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(InvalidInputException.Problem::field)
                                .containsExactly("given", "givenOn", "covers"));
        assertThatThrownBy(() -> raise("c-asks", form(Given.FORM, LocalDate.of(2999, 1, 1), Covers.QUESTION)))
                .hasMessage("error.casework.given-on-to-come");
        assertThat(casework("c-asks")).isEmpty();
        councillor("c-no-ward");
        assertThatThrownBy(() -> raise("c-no-ward", form(Given.FORM, LocalDate.of(2026, 1, 1), Covers.QUESTION)))
                .isInstanceOf(NoTermInForce.class);
    }

    @Test
    void theReplyIsReadAndNobodyElsesAndNothingOnceAuthorityIsTakenBack() {
        give(councillor("c-reads"), "E05000991", LocalDate.of(2020, 5, 1), null);
        give(councillor("c-other"), "E05000991", LocalDate.of(2020, 5, 1), null);
        CaseworkForm form = form(Given.SPOKEN, LocalDate.of(2026, 1, 1), Covers.MATTER);
        String reference = raise("c-reads", form);
        assertThat(raise("c-reads", form)).as("sent twice").isEqualTo(reference);
        assertThat(casework("c-reads")).hasSize(1);
        assertThatThrownBy(() -> view("c-other", reference)).isInstanceOf(NotFoundException.class);
        Optional<CaseworkMark> mark = mark(Westmark.COUNTY, reference);
        assertThat(mark).hasValueSatisfying(seen -> {
            assertThat(seen.council()).isEqualTo("Alder District Council");
            assertThat(seen.given()).isEqualTo(Given.SPOKEN);
            assertThat(seen.stands()).isTrue();
        });
        assertThat(mark(Westmark.ALDER, reference))
                .as("the own council has no part")
                .isEmpty();
        Wiring.as(
                Westmark.staff(Westmark.COUNTY),
                w -> w.get(MoveService.class).move(reference, MoveForm.complete(1, Outcome.DONE, "It is filled.")));
        assertThat(view("c-reads", reference).steps())
                .extracting(TrailStepRow::sentence)
                .first()
                .asString()
                .contains("It is filled.");
        assertThat(mails(reference)).as("of the step after it was raised").isEqualTo(1);
        Wiring.as(Westmark.staff(Westmark.COUNTY), w -> {
            w.get(CaseworkMarkService.class).withdraw(reference);
            return true;
        });
        assertThatThrownBy(() -> view("c-reads", reference)).isInstanceOf(NotFoundException.class);
        assertThat(casework("c-reads")).singleElement().satisfies(row -> {
            assertThat(row.withdrawn()).isTrue();
            assertThat(row.about()).isNull();
            assertThat(row.sentence()).isNull();
        });
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
                .filteredOn(row -> "Bin collection".equals(row.service()))
                .singleElement()
                .satisfies(row -> assertThat(row.came())
                        .as("by the sum of eight, seven would tell of the one tree")
                        .isNull());
        assertThat(figures)
                .filteredOn(row -> "Trees".equals(row.service()))
                .singleElement()
                .satisfies(row -> assertThat(row.came()).isNull());
        assertThat(figures)
                .filteredOn(row -> row.service() == null)
                .singleElement()
                .satisfies(row -> assertThat(row.came()).isEqualTo(8));
        keyed("bins", "2026-03-11T10:00");
        count("2026-04-03T10:00");
        assertThat(figures("c-counts")).as("counted once").isEqualTo(figures);
    }

    private static List<FigureRow> figures(String subject) {
        return Wiring.as(as(subject, null), w -> w.get(WardService.class).figures("E05000991", YearMonth.of(2026, 3)));
    }

    private static void count(String time) {
        boolean more = true;
        while (more) {
            more = Wiring.at(
                    at(time),
                    Asker.member(Westmark.ALDER, "system:figures"),
                    w -> w.get(FigureJob.class).count());
        }
    }

    private static void keyed(String service, String time) {
        EnquiryForm form = new EnquiryForm(service, "Acorn", "A matter", null, null, null, null, null, null);
        Wiring.at(
                at(time),
                Westmark.staff(Westmark.ALDER),
                w -> w.get(EnquiryService.class).key(form, Origin.PHONE, TrailSecret.fresh()));
    }

    private static Clock at(String time) {
        return Clock.fixed(LocalDateTime.parse(time).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }

    private static UUID councillor(String subject) {
        Westmark.join(Westmark.ALDER, subject, "COUNCILLOR");
        return Wiring.inAdministration(ADMIN, w -> w.get(MemberService.class).members()).stream()
                .filter(member -> member.subject().equals(subject))
                .map(MemberRow::id)
                .findFirst()
                .orElseThrow();
    }

    private static void give(UUID member, String area, LocalDate from, @Nullable LocalDate until) {
        Wiring.inAdministration(ADMIN, w -> {
            w.get(TermService.class).give(member, new TermForm(area, from, until));
            return true;
        });
    }

    private static CaseworkForm form(@Nullable Given given, @Nullable LocalDate on, @Nullable Covers covers) {
        return new CaseworkForm(
                UUID.randomUUID(),
                new EnquiryMatter("potholes", "Oakham", "A deep hole"),
                new EnquiryPerson("Ada Invented", null, "01632 960001", null, null, null),
                given,
                on,
                covers,
                true);
    }

    private static Asker as(String subject, @Nullable TrailSecret secret) {
        return new Asker(DatabaseRole.RESIDENT, Westmark.ALDER, subject, secret == null ? null : secret.value());
    }

    private static String raise(String subject, CaseworkForm form) {
        TrailSecret secret = TrailSecret.fresh();
        return Wiring.as(as(subject, secret), w -> w.get(CaseworkService.class).raise(form, secret));
    }

    private static CaseworkView view(String subject, String reference) {
        return Wiring.as(as(subject, null), w -> w.get(CaseworkService.class).get(reference));
    }

    private static List<CaseworkRow> casework(String subject) {
        return Wiring.as(as(subject, null), w -> w.get(CaseworkService.class).casework());
    }

    private static List<TermRow> wards(String subject) {
        return Wiring.as(as(subject, null), w -> w.get(WardService.class).wards());
    }

    private static Optional<CaseworkMark> mark(UUID body, String reference) {
        return Wiring.as(
                Westmark.staff(body), w -> w.get(CaseworkMarkService.class).find(reference));
    }

    private static int mails(String reference) {
        return Database.sql("portal_worker", new Asker(DatabaseRole.JOB, null, "system:outbox", null), c -> {
            try (PreparedStatement count =
                    c.prepareStatement("select count(*) from outbox where stream = ? and subject like '%casework%'")) {
                count.setString(1, reference);
                try (var rows = count.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        });
    }
}
