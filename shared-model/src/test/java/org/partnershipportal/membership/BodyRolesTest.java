package org.partnershipportal.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnershipportal.identity.Role;

/** Only a council has councillors. */
class BodyRolesTest {
    @Test
    void onlyACouncilHasCouncillors() {
        for (String kind : new String[] {"COUNTY", "DISTRICT", "UNITARY", "PARISH"}) {
            assertThat(BodyRoles.of(kind)).as(kind).contains(Role.COUNCILLOR, Role.STAFF, Role.MANAGER);
        }
        for (String kind : new String[] {"NHS", "POLICE", "HOUSING", "SHARED_DESK"}) {
            assertThat(BodyRoles.of(kind))
                    .as(kind)
                    .contains(Role.STAFF, Role.MANAGER, Role.ADMINISTRATOR)
                    .doesNotContain(Role.COUNCILLOR, Role.MODERATOR);
        }
    }
}
