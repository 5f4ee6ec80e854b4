package org.partnershipportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedWordsTest {
    @Test
    void wordsOfAskingAndRoadsTellNothing() {
        assertThat(AskedWords.of("Who do I tell about a hole in the A12?").words())
                .containsExactly("hole");
    }

    @Test
    void whereAllWordsAreOfAskingTheyAreAllThereIs() {
        assertThat(AskedWords.of("who are you").words()).containsExactly("who", "are", "you");
    }

    @Test
    void neighbouringWordsAreKeptTogetherUpToFour() {
        assertThat(AskedWords.of("My nan's bin").runs())
                .containsExactly("my", "my nans", "my nans bin", "nans", "nans bin", "bin");
        assertThat(AskedWords.of("a b c d e").runs()).contains("a b c d").doesNotContain("a b c d e");
    }
}
