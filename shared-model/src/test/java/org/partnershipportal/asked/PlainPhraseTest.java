package org.partnershipportal.asked;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPhraseTest {
    @ParameterizedTest
    @CsvSource({
        "Pot hole!, pot hole",
        "'  my   bin wasn’t emptied ', my bin wasnt emptied",
        "pothole CM7 9HB, pothole",
        "pothole cm79hb by the chapel, pothole by the chapel",
        "A12 litter, a12 litter",
        "20 mph sign, 20 mph sign"
    })
    void aPhraseIsKept(String typed, String kept) {
        assertThat(PlainPhrase.of(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to ada@example.org",
                "ring 01632 960 001",
                "ring 01632960001",
                "council tax account 123-45-678",
                "12 High Street",
                "12a Old Mill Lane bin",
                "flat 3 heating",
                "my name is Ada Example",
                "Mrs Example wants a bus pass",
                "this is ada example",
                "born on a monday",
                "see www.example.org",
                "CM7 9HB",
                "my neighbour keeps hens and they walk into my garden each day",
                "averyveryveryverylongwordthatnobodywouldeversaytoacouncilatallever",
                "???"
            })
    void whatMayTellWhoAskedIsDropped(String typed) {
        assertThat(PlainPhrase.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"child abuse", "my husband hits me", "Self-harm help", "domestic violence", "i am scared of him"
            })
    void ofHarmNothingIsKept(String typed) {
        assertThat(PlainPhrase.isOfHarm(typed)).isTrue();
    }

    @Property
    void whateverIsTypedOnlyAShortPhraseIsKept(@ForAll @StringLength(max = 100) String typed) {
        PlainPhrase.of(typed)
                .ifPresent(kept ->
                        assertThat(kept).matches("[a-z0-9]+( [a-z0-9]+){0,7}").hasSizeLessThanOrEqualTo(60));
    }

    @Property
    void noLongNumberIsEverKept(
            @ForAll @IntRange(min = 10000) int number, @ForAll @StringLength(max = 20) String beside) {
        assertThat(PlainPhrase.of("bin " + number + " " + beside)).isEmpty();
    }
}
