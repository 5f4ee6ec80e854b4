package org.partnershipportal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** However much waits for a person, it goes into one envelope. */
class OneLetterTest {
    private static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void whatWaitsForOnePersonIsOneLetterInTheFormatAskedFor() {
        List<LetterRow> letters = OneLetter.of(List.of(
                part("AAAA-1111", "Ada\n1 Chapel Lane", "Hello Ada", null, false),
                part("BBBB-2222", "Bert\n2 Mill Road", "The council has taken this on.", "Large print", true),
                part("AAAA-1111", "Ada\n1 Chapel Lane", "The council is working on this.", "Braille", true),
                part("AAAA-1111-2", "Ada\n1 Chapel Lane", "The council has finished this.", "Braille", true)));
        assertThat(letters).hasSize(2);
        LetterRow ada = letters.get(0);
        assertThat(ada.reference()).isEqualTo("AAAA-1111, AAAA-1111-2");
        assertThat(ada.format()).isEqualTo("Braille");
        assertThat(ada.body())
                .startsWith("Hello Ada")
                .contains("AAAA-1111: The council is working on this.\nAAAA-1111-2: The council has finished this.");
        assertThat(letters.get(1).body()).startsWith("Hello,").contains("BBBB-2222: The council has taken this on.");
    }

    @Test
    void aWholeLetterAloneStaysAsItIs() {
        assertThat(OneLetter.of(List.of(part("AAAA-1111", "Ada", "Hello Ada", null, false))))
                .extracting(LetterRow::body)
                .containsExactly("Hello Ada");
    }

    private static PrintPart part(
            String reference, String addressee, String body, @Nullable String format, boolean news) {
        return new PrintPart(UUID.randomUUID(), reference, addressee, body, format, MORNING, news);
    }
}
