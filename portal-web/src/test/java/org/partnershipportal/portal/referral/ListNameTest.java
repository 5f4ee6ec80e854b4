package org.partnershipportal.portal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.referral.InboxList;

class ListNameTest {
    @ParameterizedTest
    @EnumSource
    void eachListHasANameThatLeadsBackToIt(InboxList list) {
        assertThat(ListName.read(ListName.of(list))).isEqualTo(list);
        assertThat(ListName.read(list.name())).isEqualTo(list);
    }

    @Test
    void noNameIsWhatNeedsDoingNow() {
        assertThat(ListName.read(null)).isEqualTo(InboxList.NOW);
        assertThat(ListName.read(" ")).isEqualTo(InboxList.NOW);
    }

    @Test
    void anUnknownNameIsNotFound() {
        assertThatThrownBy(() -> ListName.read("everything")).isInstanceOf(NotFoundException.class);
    }
}
