package org.partnershipportal.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no fixed address",
                "No Fixed Abode",
                "of no fixed abode",
                "NFA",
                "homeless",
                "I'm homeless",
                "I am homeless",
                "I have no address",
                "on the streets",
                "living in my car",
                "sofa-surfing",
                "sleeping rough",
                "nowhere to live"
            })
    void noFixedAddressIsAPlace(String typed) {
        assertThat(new PlaceText(typed).isNoFixedAddress()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Witham", "Street", "Homelands", "Caravan Park", "CM7 9HB", "\uD83C\uDFE1", ""})
    void otherPlacesAreNot(String typed) {
        assertThat(new PlaceText(typed).isNoFixedAddress()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "cm7 9hb, CM79HB",
        "CM7 OHB, CM70HB",
        "CM2O 1WG, CM201WG",
        "SSO 7AA, SS07AA",
        "cmo7aa, CM07AA",
        "SSO OAA, SS00AA",
        "C010 2AA, CO102AA",
        "CO1O 2AA, CO102AA",
        "CO10 OAA, CO100AA",
        "PO1 3AX, PO13AX",
        "W1A OAX, W1A0AX",
        "cm7.9hb, CM79HB",
        "W1A 1AA, W1A1AA"
    })
    void aPostcodeIsReadAsItIsTyped(String typed, String key) {
        assertThat(new PlaceText(typed).postcodeKey()).contains(key);
    }

    @ParameterizedTest
    @CsvSource({"CM2O, CM20", "CM7, CM7", "W1A, W1A", "CO1O, CO10"})
    void aFirstHalfIsReadAsItIsTyped(String typed, String key) {
        assertThat(new PlaceText(typed).outwardKey()).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CM7 9H", "PO7 AA", "9 High Street"})
    void whatIsNoPostcodeIsNotMadeOne(String typed) {
        assertThat(new PlaceText(typed).postcodeKey()).isEmpty();
    }
}
