package org.partnershipportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeaningsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate ALWAYS = LocalDate.of(1974, 4, 1);

    @Test
    void findsWhatSharesNoWordWithTheQuestion() {
        Meanings meanings = meanings(
                entry("bins", "rubbish collection", null),
                entry("bins", "empty my wheelie bin", null),
                entry("schools", "a place at a primary school", null),
                entry("weddings", "get married", null),
                entry("parks", "playground in the park", null));
        assertThat(first(meanings, "garbage")).isEqualTo("bins");
        assertThat(first(meanings, "bride")).isEqualTo("weddings");
    }

    @Test
    void findsNothingByWhatCanNoLongerBeFound() {
        Meanings meanings = meanings(
                entry("bins", "rubbish collection", TODAY.minusDays(1)),
                entry("schools", "a place at a primary school", null),
                entry("weddings", "get married", null));
        assertThat(meanings.nearest("garbage", TODAY))
                .noneMatch(one -> one.match().slug().equals("bins"));
        assertThat(meanings.nearest("garbage", TODAY.minusDays(1))
                        .get(0)
                        .match()
                        .slug())
                .isEqualTo("bins");
    }

    @Test
    void wordsThatNobodyKnowsAndNoWordsAtAllPointNowhere() {
        assertThat(WordVectors.get().of("🙂 привет").isNought()).isTrue();
        assertThat(WordVectors.get().of("").isNought()).isTrue();
        assertThat(WordVectors.get().of("bin").isNought()).isFalse();
        assertThat(Meanings.NONE.nearest("bin", TODAY)).isEmpty();
    }

    @Test
    void aTextPointsTheSameWayHoweverOftenItIsSaid() {
        Direction once = WordVectors.get().of("street light");
        Direction twice = WordVectors.get().of("Street light, STREET LIGHT!");
        assertThat(once.likeness(twice)).isBetween(0.999, 1.001);
    }

    private static String first(Meanings meanings, String question) {
        return meanings.nearest(question, TODAY).get(0).match().slug();
    }

    private static Meanings meanings(MeaningEntry... entries) {
        return Meanings.of(Instant.EPOCH, List.of(entries));
    }

    private static MeaningEntry entry(String slug, String words, @Nullable LocalDate until) {
        UUID id = UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
        ServiceMatch match = new ServiceMatch(id, slug, slug, "", 0, false);
        return new MeaningEntry(new Candidate(match, "", List.of()), words, ALWAYS, until);
    }
}
