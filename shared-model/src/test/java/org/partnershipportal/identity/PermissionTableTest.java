package org.partnershipportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.fixture.PermissionTable;

/** The permissions in code and the product's table of who may do what say the same, in both directions. */
class PermissionTableTest {

    private static final PermissionTable TABLE = PermissionTable.read();

    @ParameterizedTest
    @EnumSource(Permission.class)
    void isGivenToWhomTheTableNames(Permission permission) {
        assertThat(TABLE.roles(permission.name()))
                .as("who may, by the table: " + permission)
                .containsExactlyInAnyOrderElementsOf(inEffect(permission));
    }

    @Test
    void namesNoPermissionThatThereIsNot() {
        assertThat(TABLE.permissions())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Permission.values()).map(Permission::name).toList());
    }

    @Test
    void hasAColumnForEachRole() {
        assertThat(TABLE.allRoles())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Role::name).toList());
    }

    private static Iterable<String> inEffect(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> permission.isGivenTo(role.included()))
                .map(Role::name)
                .toList();
    }
}
