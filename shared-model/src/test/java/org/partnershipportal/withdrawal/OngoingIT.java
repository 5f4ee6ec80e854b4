package org.partnershipportal.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

/** The partnership's administrators say of each service whether its work goes on. */
class OngoingIT {
    private static final Asker STEWARD = Asker.steward("p-admin");

    @BeforeAll
    static void found() {
        Database.use("ongoing");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void nobodyHasSaidUntilSomebodyDoesAndMayBeTakenBack() {
        assertThat(state("trees")).isEqualTo("UNSAID");
        say("trees", "UNSAID", "YES");
        assertThat(state("trees")).isEqualTo("YES");
        say("trees", "UNSAID", "YES");
        assertThatThrownBy(() -> say("trees", "UNSAID", "NO"))
                .as("somebody was quicker")
                .isInstanceOf(StaleVersionException.class);
        say("trees", "YES", "NO");
        say("trees", "NO", "UNSAID");
        assertThat(state("trees")).isEqualTo("UNSAID");
        assertThat(lines()).containsExactly("trees UNSAID to YES", "trees YES to NO", "trees NO to UNSAID");
    }

    @Test
    void whatIsNoneOfThreeAndWhatIsNoServiceIsRefused() {
        assertThatThrownBy(() -> say("bins", "UNSAID", null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> say("bins", "UNSAID", "PERHAPS")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> say("dragons", "UNSAID", "NO")).isInstanceOf(NotFoundException.class);
    }

    private static String state(String slug) {
        return Wiring.as(STEWARD, w -> w.get(OngoingService.class).get(slug).state());
    }

    private static void say(String slug, String seen, @Nullable String said) {
        asSteward(service -> service.say(slug, seen, said));
    }

    private static void asSteward(Consumer<OngoingService> work) {
        Wiring.as(STEWARD, w -> {
            work.accept(w.get(OngoingService.class));
            return true;
        });
    }

    private static List<String> lines() {
        return Database.sql("portal_admin", STEWARD, connection -> {
            try (var query = connection.createStatement();
                    var rows = query.executeQuery("select subject_id || ' ' || detail from audit_entry"
                            + " where action = 'service.goes-on' order by at")) {
                var lines = new java.util.ArrayList<String>();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                return lines;
            }
        });
    }
}
