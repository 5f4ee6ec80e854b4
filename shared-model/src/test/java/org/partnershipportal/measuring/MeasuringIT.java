package org.partnershipportal.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;

/** What the job measures of what happened, against cases worked out by hand; as the application's role, body by body. */
class MeasuringIT {
    private static final Instant NOW = Planting.at("2026-12-20T12:00");

    @BeforeAll
    static void measure() {
        Ground.found("measuring");
        Ground.tell(
                cases().stream()
                        .map(one -> Ground.story(one.get(0), one.get(1)))
                        .toList(),
                NOW);
        measuredAndNotSummedUp();
        Ground.round(NOW);
    }

    /** As if the server had been killed at a bad moment, or somebody had brought figures back from a copy. */
    private static void measuredAndNotSummedUp() {
        try (Planting planting = new Planting()) {
            planting.change("""
                    insert into measured_contact (tenant_id, promise_id, subject_id, month, hit)
                    values (?, ?, gen_random_uuid(), '2026-06-01', true)
                    """, Planting.body("trust"), Ground.promise(1, "REF-01"));
        }
    }

    @Test
    void aMonthIsSummedUpOnceMoreWhenItIsOver() {
        assertThat(figure("trust", 1, "REF-01", "2026-06")).isEqualTo("1 1 -");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    static List<CSVRecord> cases() {
        try (var text = MeasuringIT.class.getResourceAsStream("/measuring/cases.csv")) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new InputStreamReader(Objects.requireNonNull(text), StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> named() {
        return cases().stream().map(one -> Arguments.of(one.get(0), one.get(1), one.get(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void isMeasuredAsByHand(String name, String steps, String expected) {
        assertThat(Ground.measured(Ground.story(name, steps).subjects())).isEqualTo(expected);
    }

    @Test
    void theFiguresOfAMonthAreTheSumOfWhatWasMeasured() {
        assertThat(figure("alder", 1, "WEB-02", "2026-04")).isEqualTo("3 2 1");
        assertThat(figure("alder", 1, "WEB-02", "2026-07"))
                .as("in the month in which the next version begins, both have their own")
                .isEqualTo("1 1 0");
        assertThat(figure("alder", 2, "WEB-02", "2026-07")).isEqualTo("1 0 -");
        assertThat(figure("trust", 1, "CMP-02", "2026-04")).isEqualTo("1 0 -");
    }

    @Test
    void aMonthThatIsOverHasAFigureWhereNothingWasMeasured() {
        assertThat(figure("trust", 1, "REF-01", "2026-11")).isEqualTo("0 0 -");
        assertThat(figure("trust", 1, "REF-01", "2026-12")).as("not over").isNull();
        assertThat(figure("trust", 1, "REF-01", "2025-12"))
                .as("before the version")
                .isNull();
        assertThat(figure("birch", 1, "REF-01", "2026-04"))
                .as("before the body adopted it")
                .isNull();
        assertThat(figure("birch", 1, "REF-01", "2026-05"))
                .as("in the month in which it did")
                .isEqualTo("0 0 -");
        assertThat(figure("cove", 1, "REF-01", "2026-11"))
                .as("it keeps nothing")
                .isNull();
        assertThat(figure("alder", 1, "REF-01", "2026-08"))
                .as("it keeps the next version, which does not promise that")
                .isNull();
        assertThat(figure("alder", 2, "WEB-02", "2026-08")).isEqualTo("0 0 -");
        assertThat(figure("trust", 1, "WEB-09", "2026-11"))
                .as("names no time, and so is not measured")
                .isNull();
        assertThat(figure("trust", 1, "GEN-06", "2026-11"))
                .as("the portal hears no voicemail")
                .isNull();
    }

    @Test
    void aBodySeesItsOwnAndTheJobMeasuresForNoOther() {
        assertThat(count(Westmark.staff(Westmark.ALDER))).isPositive();
        assertThat(count(Westmark.staff(Westmark.COVE))).isZero();
        assertThatThrownBy(() -> Database.sql("portal_web", Asker.member(Westmark.ALDER, "system:performance"), c -> {
                    try (PreparedStatement insert = c.prepareStatement(
                            "insert into measured_contact (tenant_id, promise_id, subject_id, month, hit)"
                                    + " values (?, ?, gen_random_uuid(), '2026-04-01', true)")) {
                        insert.setObject(1, Westmark.COUNTY);
                        insert.setObject(2, Ground.promise(1, "GEN-03"));
                        return insert.executeUpdate();
                    }
                }))
                .hasMessageContaining("row-level security");
    }

    private static int count(Asker asker) {
        return Database.sql("portal_web", asker, c -> {
            try (PreparedStatement select = c.prepareStatement("select count(*) from measured_contact");
                    var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    private static @Nullable String figure(String body, int version, String code, String month) {
        return Ground.rows(
                        """
                        select cases::text, hits || ' ' || coalesce(own_hits::text, '-') from promise_figure
                        where tenant_id = ?::uuid and promise_id = ?::uuid and month = (? || '-01')::date and source = 'PORTAL'
                        """,
                        Planting.body(body).toString(),
                        Ground.promise(version, code).toString(),
                        month)
                .stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .findFirst()
                .orElse(null);
    }
}
