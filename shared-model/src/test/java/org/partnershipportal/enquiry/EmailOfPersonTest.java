package org.partnershipportal.enquiry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.common.InvalidInputException;

/** An address that the outbox, or a mail server, would read as something else is refused where it is typed. */
class EmailOfPersonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hook:aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa@example.org",
                "tel:0163@example.org",
                "ada@example.org,bob@example.org",
                "<ada@example.org>",
                "ada@example.org:25"
            })
    void aSignThatMeansSomethingElseIsRefused(String email) {
        assertThatThrownBy(() -> person(email).requireValid()).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.org", "ada.o'invented+portal@mail.example.org"})
    void whatIsUsualIsTaken(String email) {
        assertThatCode(() -> person(email).requireValid()).doesNotThrowAnyException();
    }

    private static EnquiryPerson person(String email) {
        return new EnquiryPerson("Ada Invented", email, null, null, null, null);
    }
}
