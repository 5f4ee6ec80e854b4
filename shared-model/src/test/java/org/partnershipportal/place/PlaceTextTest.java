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
    @CsvSource({"cm7 9hb, CM79HB", "CM7 OHB, CM70HB", "cm7.9hb, CM79HB", "W1A 1AA, W1A1AA"})
    void aPostcodeIsReadAsItIsTyped(String typed, String key) {
        assertThat(new PlaceText(typed).postcodeKey()).contains(key);
    }
}
