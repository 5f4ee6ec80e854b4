package org.partnershipportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NativeStatementTest {
    @Test
    void anArgumentMayStandInSeveralPlacesAndInAnyOrder() {
        NativeStatement statement = NativeStatement.of("select ?2::uuid, ?1 where a = ?2 and b = ?10");
        assertThat(statement.sql()).isEqualTo("select ?::uuid, ? where a = ? and b = ?");
        assertThat(statement.order()).containsExactly(1, 0, 1, 9);
    }

    @Test
    void whatHasNoArgumentsStaysAsItIs() {
        NativeStatement statement = NativeStatement.of("select 'why?', '$1\\2'");
        assertThat(statement.sql()).isEqualTo("select 'why?', '$1\\2'");
        assertThat(statement.order()).isEmpty();
    }
}
