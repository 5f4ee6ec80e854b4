package org.partnershipportal.deploy.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.deploy.part.AdminDatabase;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.tenancy.Asker;

/** GOV.UK's own files, as they come; the system property {@code portal.external} names the folder that holds them. */
class GovUkFilesIT {
    @BeforeAll
    static void alone() {
        Database.use("govuk");
    }

    @AfterAll
    static void back() {
        Database.useShared();
    }

    @Test
    void allCouncilsAreListedWithTheirCountiesAndWebsites() {
        Path file = Path.of(System.getProperty("portal.external", "none"), "govuk", "local-authorities.csv");
        assumeTrue(Files.exists(file), "GOV.UK's files are not there: set -Dportal.external=FOLDER");
        List<String> said = new ArrayList<>();
        AdminDatabase admin = new AdminDatabase(
                Database.current().url(), "portal_admin", Database.current().password());
        new ImportRun(admin, false, said::add).load(new CouncilImport(), file);
        PlaceFound found = Wiring.as(
                Asker.ANYBODY,
                wiring -> wiring.get(PlaceService.class).lookUp("E07000032", LocalDate.of(2026, 11, 22)));
        assertThat(found.place().map(PlaceRow::areaName)).contains("Amber Valley");
        assertThat(found.place().map(PlaceRow::countyName)).contains("Derbyshire");
        assertThat(found.facts().outside().website()).isEqualTo("http://www.ambervalley.gov.uk/");
    }
}
