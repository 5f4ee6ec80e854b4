package org.partnershipportal.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.performance.FigurePublication;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;
import org.partnershipportal.performance.Standing;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** How a year is told to scrutiny: drafted, brought out with the results of that day, and told anew when more is known. */
class ReportIT {
    private static final Period YEAR = Period.of(PeriodKind.YEAR, YearMonth.of(2026, 4));
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 5);
    private static final Asker STEWARD = Asker.steward("p-admin");

    private static UUID version;

    @BeforeAll
    static void found() {
        Database.use("annualreport");
        Westmark.found();
        version = Standards.publish("Common standard", "2026-04-01");
        Standards.promise(version, "TEL-01", "PHONE", 1, "'AT_MOST', 20, 'SECONDS', 90");
        Standards.promise(version, "TEL-02", "PHONE", 2, "'AT_MOST', 5, 'PERCENT', null");
        Standards.promise(version, "LET-01", "LETTER", 3, "'AT_MOST', 5, 'WORKING_DAYS', null");
        for (UUID body : List.of(Westmark.ALDER, Westmark.BIRCH)) {
            Standards.plant("insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name,"
                    + " signatory_role, recorded_by) values (gen_random_uuid(), '" + body + "', '" + version
                    + "', '2026-04-01', 'A Chief', 'Chief executive', 'system:test')");
        }
        put(Westmark.ALDER, "TEL-01", "2026-05", 100, 80);
        put(Westmark.ALDER, "TEL-02", "2026-05", 200, 8);
        put(Westmark.BIRCH, "TEL-01", "2026-05", 100, 100);
        publish(AUTUMN);
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aYearIsDraftedBroughtOutAndToldAnew() {
        ReportDraft draft = own(Westmark.ALDER, AUTUMN, reports -> reports.get(YEAR));
        assertThat(draft.edition()).isEqualTo(1);
        assertThat(draft.version()).isZero();
        assertThat(draft.shortfalls()).extracting(line -> line.promise().code()).containsExactly("TEL-01");
        assertThat(save(Westmark.ALDER, 0, Map.of("summary", "Begun"))).isEqualTo(1);
        assertThat(problems(Westmark.ALDER, 1))
                .containsExactly(
                        "why_tel_01 error.report.why",
                        "action_tel_01 error.report.action",
                        "owner_tel_01 error.report.owner",
                        "due_tel_01 error.report.due");
        assertThat(save(Westmark.ALDER, 1, whole("2026-09", Map.of("said_1", "More buses", "link_1", "example.org"))))
                .isEqualTo(2);
        assertThat(problems(Westmark.ALDER, 2))
                .containsExactly(
                        "due_tel_01 error.report.past",
                        "title_1 error.report.title",
                        "done_1 error.report.done",
                        "link_1 error.report.link");
        assertThat(save(Westmark.ALDER, 2, whole("2026-10", Map.of()))).isEqualTo(3);
        assertThatThrownBy(() -> bringOut(Westmark.ALDER, 2)).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> read("alder")).isInstanceOf(NotFoundException.class);
        bringOut(Westmark.ALDER, 3);
        ReportView first = read("alder");
        assertThat(first.row())
                .isEqualTo(new ReportRow("alder", "Alder District Council", YEAR, 1, YearMonth.of(2026, 5), AUTUMN));
        assertThat(first.row().isWhole()).isFalse();
        assertThat(first.text().answer("TEL-01").owner()).isEqualTo("Head of service");
        itStaysAsItIs(first);
    }

    /** A correction changes the dashboards and no report that is out; the next edition has it, and begins from the last. */
    private static void itStaysAsItIs(ReportView first) {
        put(Westmark.ALDER, "TEL-01", "2026-05", 100, 99);
        put(Westmark.ALDER, "LET-01", "2026-06", 10, 9);
        publish(AUTUMN.plusDays(1));
        assertThat(read("alder").results().lines()).isEqualTo(first.results().lines());
        ReportDraft next = own(Westmark.ALDER, AUTUMN.plusDays(1), reports -> reports.get(YEAR));
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.version()).as("goes on from the edition before").isEqualTo(4);
        assertThat(next.text().summary()).isEqualTo("A fair year.");
        assertThat(next.shortfalls()).extracting(line -> line.promise().code()).containsExactly("LET-01");
        assertThat(next.editions()).extracting(ReportRow::edition).containsExactly(1);
        for (int seenBefore : new int[] {0, 3}) {
            assertThatThrownBy(() -> save(Westmark.ALDER, seenBefore, Map.of("summary", "Seen before it was out")))
                    .isInstanceOf(StaleVersionException.class);
        }
        assertThatThrownBy(() -> save(Westmark.ALDER, 3, Map.of("summary", "x".repeat(9_000))))
                .as("what is too long hides nobody's text")
                .isInstanceOf(StaleVersionException.class);
        assertThat(save(Westmark.ALDER, 4, answered("LET-01", next.text().typed())))
                .isEqualTo(5);
        bringOut(Westmark.ALDER, 5);
        assertThat(read("alder").row().edition()).isEqualTo(2);
        assertThat(read("alder").results().count(Standing.MISSED)).isEqualTo(1);
        assertThat(newest()).filteredOn(row -> "alder".equals(row.body())).hasSize(1);
    }

    @Test
    void twoWhoSaveAtOnceAreTold() {
        assertThat(save(Westmark.BIRCH, 0, Map.of("summary", "First"))).isEqualTo(1);
        assertThatThrownBy(() -> save(Westmark.BIRCH, 0, Map.of("summary", "Second")))
                .isInstanceOf(StaleVersionException.class);
        ReportDraft stands = own(Westmark.BIRCH, AUTUMN, reports -> reports.get(YEAR));
        assertThat(stands.text().summary()).isEqualTo("First");
        assertThat(own(Westmark.ALDER, AUTUMN, reports -> reports.get(YEAR))
                        .text()
                        .summary())
                .as("another body's draft")
                .isNotEqualTo("First");
    }

    @Test
    void nothingIsReportedOfAYearWithoutFigures() {
        Period earlier = YEAR.minus(1);
        own(Westmark.BIRCH, AUTUMN, reports -> reports.save(earlier, 0, Map.of("summary", "Early")));
        assertThatThrownBy(() -> own(Westmark.BIRCH, AUTUMN, reports -> {
                    reports.bringOut(earlier, 1);
                    return true;
                }))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.report.no-figures");
        assertThat(own(Westmark.COVE, AUTUMN, OwnReportService::years)).containsExactly(YEAR);
    }

    @Test
    void thePartnershipTellsOfAllBodies() {
        ReportDraft draft = partnership(reports -> reports.get(YEAR));
        assertThat(draft.results().lines()).hasSize(3);
        assertThat(draft.results().body()).isNull();
        Map<String, String> text = new HashMap<>(Map.of("summary", "All bodies."));
        draft.shortfalls().forEach(line -> text.putAll(answered(line.promise().code(), Map.of())));
        partnership(reports -> reports.save(YEAR, 0, text));
        partnership(reports -> {
            reports.bringOut(YEAR, 1);
            return true;
        });
        ReportView view = read(null);
        assertThat(view.row().name()).isNull();
        assertThat(view.results().lines()).isEqualTo(draft.results().lines());
        assertThat(newest().get(0).body()).as("before the bodies").isNull();
    }

    private static Map<String, String> whole(String due, Map<String, String> more) {
        Map<String, String> text = new HashMap<>(more);
        text.put("summary", "A fair year.");
        text.putAll(answered("TEL-01", Map.of()));
        text.put("due_tel_01", due);
        return text;
    }

    private static Map<String, String> answered(String code, Map<String, String> more) {
        Map<String, String> text = new HashMap<>(more);
        text.put(ReportText.field("why", code), "Fewer people than calls.");
        text.put(ReportText.field("action", code), "Two more advisers.");
        text.put(ReportText.field("owner", code), "Head of service");
        text.put(ReportText.field("due", code), "2027-03");
        return text;
    }

    private static List<String> problems(UUID body, int version) {
        try {
            bringOut(body, version);
            return List.of();
        } catch (InvalidInputException wrong) {
            return wrong.problems().stream()
                    .map((Problem problem) -> problem.field() + " " + problem.key())
                    .toList();
        }
    }

    private static int save(UUID body, int version, Map<String, String> text) {
        return own(body, AUTUMN, reports -> reports.save(YEAR, version, text));
    }

    private static void bringOut(UUID body, int version) {
        own(body, AUTUMN, reports -> {
            reports.bringOut(YEAR, version);
            return true;
        });
    }

    private static <T> T own(UUID body, LocalDate day, Function<OwnReportService, T> wish) {
        return Wiring.at(clock(day), Westmark.staff(body), w -> wish.apply(w.get(OwnReportService.class)));
    }

    private static <T> T partnership(Function<PartnershipReportService, T> wish) {
        return Wiring.at(clock(AUTUMN), STEWARD, w -> wish.apply(w.get(PartnershipReportService.class)));
    }

    private static ReportView read(@Nullable String body) {
        return Wiring.as(Asker.ANYBODY, w -> w.get(ReportService.class).get(YEAR, body));
    }

    private static List<ReportRow> newest() {
        return Wiring.as(Asker.ANYBODY, w -> w.get(ReportService.class).newest());
    }

    private static void put(UUID body, String code, String month, int cases, int hits) {
        Standards.plant("insert into promise_figure (tenant_id, promise_id, month, source, cases, hits) values ('"
                + body
                + "', '" + Standards.id(version, code) + "', '" + month + "-01', 'RETURN', " + cases + ", " + hits
                + ") on conflict (tenant_id, promise_id, month) do update set hits = excluded.hits");
    }

    private static void publish(LocalDate day) {
        for (UUID body : List.of(Westmark.ALDER, Westmark.BIRCH)) {
            Wiring.at(
                    clock(day),
                    Asker.member(body, "system:performance"),
                    w -> w.get(FigurePublication.class).publish());
        }
    }

    private static Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(10, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }
}
