package org.partnershipportal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.search.SearchService;
import org.partnershipportal.search.ServiceMatch;
import org.partnershipportal.tenancy.Asker;

/**
 * GOV.UK's own files, as they come. The system property {@code portal.external} names the folder that holds them; by
 * default it is {@code shared/external} beside the project. Without it these tests are skipped, and say so.
 */
class GovUkFilesIT {
    private static final Path FOLDER = Path.of(System.getProperty("portal.external", "../../shared/external"), "govuk");

    @BeforeAll
    static void alone() {
        Database.use("govuk");
        Westmark.found();
    }

    @AfterAll
    static void back() {
        Database.useShared();
    }

    @Test
    void allCouncilsAreListedWithTheirCountiesAndWebsites() {
        assertThat(load(new CouncilImport(), "local-authorities.csv").changes()).isTrue();
        PlaceFound found = Wiring.as(
                Asker.ANYBODY,
                wiring -> wiring.get(PlaceService.class).lookUp("E07000032", LocalDate.of(2026, 11, 22)));
        assertThat(found.place().map(PlaceRow::areaName)).contains("Amber Valley");
        assertThat(found.place().map(PlaceRow::countyName)).contains("Derbyshire");
        assertThat(found.facts().outside().website()).isEqualTo("http://www.ambervalley.gov.uk/");
    }

    @Test
    void allServicesAreFoundWithTheirTier() {
        ImportOutcome outcome = load(new ServiceImport(), "local_services.csv");
        long services = outcome.counts().get(0).count();
        assertThat(services).isGreaterThan(100);
        assertThat(number("select count(*) from council_service where lgsl is not null and providing_tier is not null"))
                .isEqualTo(services);
        assertThat(number("select count(*) from council_service c join responsibility r on r.service_id = c.id"
                        + " where c.lgsl = 437 and r.tier = 'COUNTY' and c.providing_tier = 'county/unitary'"))
                .isEqualTo(1);
        List<ServiceMatch> found = Wiring.as(
                Asker.ANYBODY,
                wiring -> wiring.get(SearchService.class).find("mobile meals", LocalDate.of(2026, 11, 22), 5));
        assertThat(found).isNotEmpty();
        assertThat(load(new ServiceImport(), "local_services.csv").changes()).isFalse();
    }

    private static ImportOutcome load(Import kind, String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "GOV.UK's files are not in " + FOLDER + ": set -Dportal.external=FOLDER");
        return new ImportRun(Database.source("portal_admin"), ImportRun.COMMAND_LINE, false, line -> {})
                .load(kind, file);
    }

    private static long number(String sql) {
        return Database.sql("portal_web", Asker.ANYBODY, connection -> {
            try (var rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
