package org.partnershipportal.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "07700 900101,true,true",
        "+44 7700 900101,true,true",
        "+44 (0)7700 900101,true,true",
        "0044 7700 900101,true,true",
        "07624 900101,true,true",
        "07600 900101,true,false",
        "070 1234 5678,true,false",
        "01632 960001,true,false",
        "+44 1632 960001,true,false",
        "+353 85 012 3456,true,true",
        "later,false,false",
        "123,false,false",
    })
    void tellsWhatCanBeDialledAndWhatTakesTexts(String typed, boolean number, boolean texts) {
        assertThat(PhoneNumbers.isNumber(typed)).isEqualTo(number);
        assertThat(PhoneNumbers.isForTexts(typed)).isEqualTo(texts);
    }
}
