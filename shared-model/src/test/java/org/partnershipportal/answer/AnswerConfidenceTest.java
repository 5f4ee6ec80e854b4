package org.partnershipportal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.search.ServiceMatch;

class AnswerConfidenceTest {
    private static final ServiceMatch MISSED = match("Missed bin", 0.8);
    private static final List<ServiceMatch> NEAR_EACH_OTHER = List.of(MISSED, match("Bin collection", 0.75));

    @Test
    void whoAsksForAServiceByItsNameMeansIt() {
        assertThat(AnswerService.confidence(" missed BIN ", MISSED, NEAR_EACH_OTHER))
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void otherWordsAreNotCertainWhereTheNextServiceIsNear() {
        assertThat(AnswerService.confidence("bin was missed", MISSED, NEAR_EACH_OTHER))
                .isEqualTo(Confidence.MEDIUM);
    }

    private static ServiceMatch match(String name, double score) {
        return new ServiceMatch(UUID.randomUUID(), name, name, "", score, false);
    }
}
