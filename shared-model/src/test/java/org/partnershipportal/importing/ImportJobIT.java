package org.partnershipportal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

/** A file is listed, rehearsed and loaded, behind the screens and step by step. */
class ImportJobIT {
    private static final String ONE = "p-one";
    private static final String TWO = "p-two";
    private static final String SERVICES = "LGSL,Description,Providing Tier\n4001,Find out about weirs,all\n";

    @TempDir
    private Path folder;

    @BeforeAll
    static void found() {
        Database.use("importjobs");
        Westmark.found();
    }

    @AfterAll
    static void back() {
        Database.useShared();
    }

    @Test
    void whatWasRehearsedIsLoadedByASecondPersonAndStaysListed() throws Exception {
        Path file = Files.writeString(folder.resolve("services.csv"), SERVICES);
        UUID id = rehearsed(ImportKind.SERVICES, file);
        assertThat(run(id).status()).isEqualTo("REHEARSED");
        assertThat(run(id).counts()).contains(ImportCount.of("new", 1));
        assertThatThrownBy(() -> beginLoading(ONE, id)).isInstanceOf(SecondPersonLoads.class);
        beginLoading(TWO, id);
        assertThatThrownBy(() -> beginLoading(TWO, id)).isInstanceOf(ImportNotReady.class);
        new ImportJob(Database.source("portal_admin"), TWO, run(id)).load(file);
        assertThat(run(id).status()).isEqualTo("LOADED");
        assertThat(run(id).loadedByName()).isEqualTo(TWO);
        assertThat(run(id).sha256()).hasSize(64);
        assertThat(number("select count(*) from audit_entry where actor = 'p-two' and subject_id = 'services'"))
                .isEqualTo(1);
    }

    @Test
    void anotherFileThanTheRehearsedIsNotLoaded() throws Exception {
        Path file = Files.writeString(folder.resolve("places.csv"), "postcode,council_gss\nZZ5 1AA,E07000991\n");
        UUID id = rehearsed(ImportKind.SPLIT_POSTCODES, file);
        beginLoading(ONE, id);
        Files.writeString(file, "postcode,council_gss\nZZ5 1AA,E07000991\nZZ5 1AA,E07000992\n");
        new ImportJob(Database.source("portal_admin"), ONE, run(id)).load(file);
        assertThat(run(id).status()).isEqualTo("REFUSED");
        assertThat(run(id).messages()).containsExactly("This is not the file that was rehearsed.");
        assertThat(number("select count(*) from postcode_split where district = 'E07000992'"))
                .isZero();
    }

    @Test
    void whatIsWrongIsListedRowByRow() throws Exception {
        Path file = Files.writeString(folder.resolve("places.csv"), "postcode,council_gss\nZZ5,x\n5AA,E07000991\n");
        UUID id = rehearsed(ImportKind.SPLIT_POSTCODES, file);
        assertThat(run(id).status()).isEqualTo("REFUSED");
        assertThat(run(id).messages())
                .containsExactly("row 2: 'ZZ5' is not a postcode", "row 3: '5AA' is not a postcode");
        assertThatThrownBy(() -> beginLoading(ONE, id)).isInstanceOf(ImportNotReady.class);
    }

    @Test
    void oneFileAtATime() throws Exception {
        Path file = Files.writeString(folder.resolve("places.csv"), "postcode,council_gss\nZZ5 1AA,E07000991\n");
        UUID id = rehearsed(ImportKind.SPLIT_POSTCODES, file);
        UUID other = UUID.randomUUID();
        as(TWO, service -> begin(service, other, ImportKind.COUNCILS, "councils.csv", 1));
        assertThatThrownBy(() -> beginLoading(ONE, id)).isInstanceOf(AnotherImportAtWork.class);
        assertThatThrownBy(() -> as(ONE, service -> begin(service, UUID.randomUUID(), ImportKind.AREAS, "a.csv", 1)))
                .isInstanceOf(AnotherImportAtWork.class);
        new ImportJob(Database.source("portal_admin"), TWO, run(other)).fail("It broke off.");
        assertThat(run(other).messages()).containsExactly("It broke off.");
        beginLoading(ONE, id);
        new ImportJob(Database.source("portal_admin"), ONE, run(id)).load(file);
        assertThat(run(id).status()).isEqualTo("LOADED");
    }

    @Test
    void withoutAKindOrAFileNothingIsListed() {
        assertThatThrownBy(() -> as(ONE, service -> begin(service, UUID.randomUUID(), null, "x.csv", 1)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> as(ONE, service -> begin(service, UUID.randomUUID(), ImportKind.AREAS, "x.csv", 0)))
                .isInstanceOf(InvalidInputException.class);
    }

    private static UUID rehearsed(ImportKind kind, Path file) throws Exception {
        UUID id = UUID.randomUUID();
        long bytes = Files.size(file);
        as(ONE, service -> begin(service, id, kind, "file.csv", bytes));
        new ImportJob(Database.source("portal_admin"), ONE, run(id)).rehearse(file);
        return id;
    }

    private static UUID begin(ImportService service, UUID id, ImportKind kind, String name, long bytes) {
        service.begin(id, kind, name, bytes);
        return id;
    }

    private static ImportRunRow run(UUID id) {
        return as(ONE, service -> service.get(id));
    }

    private static void beginLoading(String user, UUID id) {
        as(user, service -> {
            service.beginLoading(id);
            return id;
        });
    }

    private static <T> T as(String user, Function<ImportService, T> useCase) {
        return Wiring.as(Asker.steward(user), wiring -> useCase.apply(wiring.get(ImportService.class)));
    }

    private static long number(String sql) {
        return Database.sql("portal_admin", Asker.steward(ONE), connection -> {
            try (var rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
