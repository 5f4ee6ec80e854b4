package org.partnershipportal.councillor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.councillor.Councillors.ADMIN;
import static org.partnershipportal.councillor.Councillors.as;
import static org.partnershipportal.councillor.Councillors.councillor;
import static org.partnershipportal.councillor.Councillors.give;

import java.sql.PreparedStatement;
import java.time.LocalDate;
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
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.KnownAccounts;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.Role;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.membership.InvitationForm;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.trail.TrailStepRow;
import org.partnershipportal.workspace.NoteService;
import org.partnershipportal.workspace.Visibility;

/** A councillor's term, casework on authority, the reply and not the file. */
class CouncillorIT {
    @BeforeAll
    static void ground() {
        Councillors.found("councillor");
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
    void aQuestionEndsWithTheReplyAndAMatterWithEachOfItsParts() {
        give(councillor("c-covers"), "E05000991", LocalDate.of(2020, 5, 1), null);
        String question = raise("c-covers", form(Given.FORM, LocalDate.of(2026, 1, 1), Covers.QUESTION));
        String matter = raise("c-covers", form(Given.FORM, LocalDate.of(2026, 1, 1), Covers.MATTER));
        assertThat(mark(Westmark.COUNTY, question).orElseThrow().over()).isFalse();
        for (String reference : List.of(question, matter)) {
            told(reference, "Before the reply.");
            complete(reference);
            told(reference, "After the reply.");
            assertThat(view("c-covers", reference).steps())
                    .extracting(TrailStepRow::sentence)
                    .anyMatch(sentence -> sentence.contains("Before the reply."))
                    .anyMatch(sentence -> sentence.contains("It is filled."))
                    .noneMatch(sentence -> sentence.contains("After the reply."));
            assertThat(casework("c-covers"))
                    .filteredOn(row -> row.reference().equals(reference))
                    .extracting(CaseworkRow::sentence)
                    .singleElement()
                    .asString()
                    .contains("It is filled.");
            assertThat(mails(reference)).as("not of what came after").isEqualTo(2);
            assertThat(mark(Westmark.COUNTY, reference).orElseThrow().over()).isTrue();
        }
    }

    @Test
    void authorityIsTakenBackTwiceWithoutHarm() {
        give(councillor("c-twice"), "E05000991", LocalDate.of(2020, 5, 1), null);
        give(councillor("c-twice-other"), "E05000991", LocalDate.of(2020, 5, 1), null);
        String reference = raise("c-twice", form(Given.FORM, LocalDate.of(2026, 1, 1), Covers.QUESTION));
        assertThatThrownBy(() -> withdraw("c-twice-other", reference)).isInstanceOf(NotFoundException.class);
        withdraw("c-twice", reference);
        withdraw("c-twice", reference);
        assertThat(casework("c-twice")).singleElement().matches(CaseworkRow::withdrawn);
    }

    private static void withdraw(String subject, String reference) {
        Wiring.as(as(subject, null), w -> {
            w.get(CaseworkService.class).withdraw(reference);
            return true;
        });
    }

    private static void complete(String reference) {
        Wiring.as(
                Westmark.staff(Westmark.COUNTY),
                w -> w.get(MoveService.class).move(reference, MoveForm.complete(1, Outcome.DONE, "It is filled.")));
    }

    /** A note for the resident, which stands on the trail as a step. */
    private static void told(String reference, String text) {
        Wiring.as(Westmark.staff(Westmark.COUNTY), w -> {
            w.get(NoteService.class).write(reference, UUID.randomUUID(), Visibility.RESIDENT, text);
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
