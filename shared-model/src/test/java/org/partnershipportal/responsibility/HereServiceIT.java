package org.partnershipportal.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

/** Who does what here, by body, and what is with others on another day. */
class HereServiceIT {
    private static final LocalDate SPLIT = LocalDate.of(2028, 4, 1);

    @BeforeAll
    static void found() {
        Database.use("here");
        Westmark.found();
        Database.sql("portal_admin", Asker.steward("system:test"), connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("update responsibility set valid_until = '2028-03-31'"
                        + " where organisation_id = '" + Westmark.TRUST + "'");
                return statement.executeUpdate("insert into responsibility (id, service_id, organisation_id, area_id,"
                        + " valid_from, authority) select gen_random_uuid(), s.id, '" + Westmark.ALDER
                        + "', a.id, '2028-04-01', 'an agreement' from council_service s, area a"
                        + " where s.slug = 'trees' and a.name = 'Alder'");
            }
        });
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void allServicesOfAPlaceStandByBody() {
        HereView here = here("Oakham", LocalDate.of(2026, 1, 1), null);
        assertThat(here.bodies())
                .extracting(body -> body.body().slug() + " " + body.duties().size())
                .containsExactly("westmark 2", "alder 1", "trust 1");
        assertThat(here.bodies().get(0).duties())
                .extracting(duty -> duty.service().name())
                .containsExactly("Potholes", "Trees");
        assertThat(here("Seaport", null, null).bodies())
                .singleElement()
                .satisfies(body -> assertThat(body.duties()).hasSize(4));
    }

    @Test
    void whatChangesByADayIsSaidBeforeAndAfter() {
        HereView here = here("Oakham", LocalDate.of(2026, 1, 1), SPLIT);
        assertThat(here.days()).containsExactly(SPLIT);
        assertThat(here.changes())
                .extracting(change -> change.duty().service().slug() + ": " + change.before() + " " + change.after())
                .containsExactly(
                        "repairs: [Alder Housing Trust] [Alder District Council]",
                        "trees: [Westmark County Council] [Alder District Council]");
        assertThat(here("Seaport", null, SPLIT).changes()).isEmpty();
        assertThat(here("Oakham", SPLIT, SPLIT).changes()).isEmpty();
    }

    @Test
    void placesAndDaysAreReadAsInTheQuestion() {
        assertThat(here("Newton", null, null).place().isAmbiguous()).isTrue();
        assertThat(here("Newton", null, null).bodies()).isEmpty();
        assertThat(here("Nowhere at all", null, null).place().known()).isFalse();
        assertThatThrownBy(() -> here("Oakham", null, LocalDate.of(1066, 10, 14)))
                .hasMessage("error.date.out-of-range");
        assertThatThrownBy(() -> here(" ", null, null)).hasMessage("error.place.empty");
    }

    private static HereView here(String place, @Nullable LocalDate on, @Nullable LocalDate then) {
        return Wiring.as(Asker.ANYBODY, w -> w.get(HereService.class).here(place, on, then));
    }
}
