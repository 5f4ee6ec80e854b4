package org.partnershipportal.portal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;

class BulkResultTest {
    private static final Chosen CASE = new Chosen("REF-1", 1, 0);

    @Test
    void whatFailsIsToldBesideWhatWasDone() {
        assertThat(WorkspaceBulkBacking.result(CASE, "workspace.bulk.taken", one -> {})
                        .done())
                .isTrue();
        Done failed = WorkspaceBulkBacking.result(CASE, "workspace.bulk.taken", one -> {
            throw new IllegalStateException("The database has a word to say about Ada");
        });
        assertThat(failed.done()).isFalse();
        assertThat(failed.reference()).isEqualTo("REF-1");
        assertThat(failed.text()).contains("reference number").doesNotContain("Ada");
    }

    @Test
    void nobodyIsAChoiceAndNothingChosenIsNone() {
        UUID one = UUID.randomUUID();
        assertThat(Assignees.read("nobody")).isEmpty();
        assertThat(Assignees.read(one.toString())).contains(one);
        assertThatThrownBy(() -> Assignees.read("")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Assignees.read(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Assignees.read("somebody")).isInstanceOf(NotFoundException.class);
    }
}
