package org.partnershipportal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.common.InvalidInputException;

/** What of a request for another format can be taken. */
class TypedFormatTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static FormatForm form(String kind, String language, String way, String contact) {
        return new FormatForm("alder", kind, language, "A letter", null, null, null, way, contact);
    }

    private static FormatWish read(FormatForm form, boolean reachable) {
        return new TypedFormat(TODAY).of(form, "pl".equals(form.language()), reachable);
    }

    private static void refused(ThrowingCallable wish, String... told) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.field() + " " + problem.key())
                                .containsExactly(told));
    }

    @Test
    void aLanguageIsNamedWhereOneIsNeeded() {
        refused(() -> read(form("TRANSLATION", "", "POST", "1 Street"), true), "language error.format.language");
        assertThat(read(form("INTERPRETING", "pl", "POST", "1 Street"), true).language())
                .isEqualTo("pl");
        assertThat(read(form("BRAILLE", "pl", "POST", "1 Street"), true).language())
                .as("chosen and not needed")
                .isNull();
    }

    @Test
    void whoAsksIsReachedSomehowAndWhatStaffTakeDownNeedNotBe() {
        refused(() -> read(form("AUDIO", null, null, null), true), "way error.format.way");
        refused(() -> read(form("AUDIO", null, null, "1 Street"), false), "way error.format.way");
        assertThat(read(form("AUDIO", null, null, " "), false).contact()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "EMAIL,one@example.org,-",
                "EMAIL,one,error.format.email",
                "TEXT,07700 900123,-",
                "TEXT,01632 960001,error.format.number",
                "PHONE,01632 960001,-",
                "PHONE,ring me,error.format.number",
                "POST,1 Street,-",
                "POST,-,error.format.contact"
            })
    void aContactIsOneOfItsWay(String way, String contact, String wrong) {
        if (wrong == null) {
            assertThat(read(form("AUDIO", null, way, contact), true).contact()).isEqualTo(contact);
        } else {
            refused(() -> read(form("AUDIO", null, way, contact), true), "contact " + wrong);
        }
    }

    @Test
    void aDayIsNotOverAndNotFarAway() {
        refused(() -> read(on(TODAY.minusDays(1)), true), "neededOn error.format.day-over");
        refused(() -> read(on(TODAY.plusYears(2).plusDays(1)), true), "neededOn error.format.day-far");
        assertThat(read(on(TODAY), true).neededOn()).isEqualTo(TODAY);
    }

    private static FormatForm on(LocalDate day) {
        return new FormatForm("alder", "AUDIO", null, "A letter", "7kq4-m2wx", day, null, "POST", "1 Street");
    }

    @Test
    void allElseThatIsWrongIsToldAtOnce() {
        refused(
                () -> read(new FormatForm(null, "SONG", null, " ", "reference", null, null, "SMOKE", null), true),
                "kind error.format.kind",
                "about error.format.about",
                "enquiry error.format.enquiry",
                "way error.format.way");
        assertThat(read(on(TODAY), true).enquiry()).isEqualTo("7KQ4-M2WX");
    }
}
