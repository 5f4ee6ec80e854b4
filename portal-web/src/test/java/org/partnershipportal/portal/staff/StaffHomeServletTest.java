package org.partnershipportal.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Role;

class StaffHomeServletTest {
    @ParameterizedTest
    @CsvSource({
        "STAFF, /referral/inbox",
        "CONTRIBUTOR, /referral/inbox",
        "MANAGER, /referral/inbox",
        "ADMINISTRATOR, /admin/",
        "PARTNERSHIP_ADMINISTRATOR, /admin/",
        "MODERATOR, /",
        "COUNCILLOR, /councillor/ward",
    })
    void everybodyStartsWhereTheirWorkIs(Role role, String home) {
        @Nullable UUID tenant = role.isOfThePartnership() ? null : UUID.randomUUID();
        Acting body = new Acting(tenant, "a", "A", Set.of(role));
        CurrentUser user = new CurrentUser();
        user.become("subject", "Name", List.of(body), body);

        assertThat(StaffHomeServlet.home(user)).isEqualTo(home);
    }
}
