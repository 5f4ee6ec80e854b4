package org.partnershipportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.tenancy.Asker;

/** Who is reminded, when, and once; and who the partnership sees as missing. */
class ReturnOverviewIT {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @BeforeAll
    static void found() {
        Database.use("return_overview");
        Westmark.found();
        UUID first = Standards.publish("First", "2026-01-01");
        Returns.promise(first, "TEL-01", Measure.CALL_ANSWER_TIME, "'AT_MOST', 20, 'SECONDS', 90");
        Returns.promise(first, "TEL-02", Measure.CALLS_ABANDONED, "'AT_MOST', 5, 'PERCENT', null");
        Returns.adopt(Westmark.ALDER, first, "2026-09-01");
        Returns.adopt(Westmark.BIRCH, first, "2026-08-01");
        Westmark.join(Westmark.ALDER, "alder-manager", "MANAGER");
        Westmark.join(Westmark.BIRCH, "birch-admin", "ADMINISTRATOR");
        Returns.submit("2026-10-01", Westmark.staff(Westmark.BIRCH), SEPTEMBER, Returns.calls(100, 90, 4));
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void managersAreRemindedOnceAndOnceMoreWhenItIsLate() {
        assertThat(remind(Westmark.ALDER, "2026-10-02")).isZero();
        assertThat(remind(Westmark.ALDER, "2026-10-05"))
                .as("the third working day")
                .isOne();
        assertThat(remind(Westmark.ALDER, "2026-10-06")).isZero();
        assertThat(remind(Westmark.ALDER, "2026-10-14")).as("its last day").isZero();
        assertThat(remind(Westmark.ALDER, "2026-10-15")).isOne();
        assertThat(remind(Westmark.ALDER, "2026-10-16")).isZero();
        assertThat(mails("alder-manager"))
                .containsExactlyInAnyOrder(
                        "Figures for September 2026 are due", "Figures for September 2026 are missing");
        assertThat(remind(Westmark.BIRCH, "2026-10-15")).as("August").isOne();
        assertThat(mails("birch-admin"))
                .as("there is no manager; September was handed in")
                .containsExactly("Figures for August 2026 are missing");
        assertThat(remind(Westmark.COUNTY, "2026-10-15")).isZero();
    }

    private static int remind(UUID body, String day) {
        return Returns.at(
                day,
                Asker.member(body, "system:returns"),
                w -> w.get(ReturnReminderService.class).remind());
    }

    private static List<String> mails(String recipient) {
        return Returns.rows("select subject from outbox where recipient = '" + recipient + "@example.org'");
    }

    @Test
    void thePartnershipSeesWhoIsMissingAndNoNumber() {
        List<BodyReturnsRow> rows = Returns.at("2026-10-16", Asker.steward("p-admin"), w -> {
            ReturnOverviewService service = w.get(ReturnOverviewService.class);
            List<YearMonth> months = service.months(null);
            assertThat(months)
                    .startsWith(YearMonth.of(2026, 4))
                    .endsWith(SEPTEMBER)
                    .hasSize(6);
            return service.bodies(months);
        });
        assertThat(rows)
                .extracting(BodyReturnsRow::slug)
                .as("by name; who is asked")
                .containsExactly("alder", "birch");
        assertThat(last(rows.get(0))).containsExactly(ReturnStanding.NOT_ASKED, ReturnStanding.MISSING);
        assertThat(last(rows.get(1))).containsExactly(ReturnStanding.MISSING, ReturnStanding.SUBMITTED);
        assertThat(rows).extracting(BodyReturnsRow::missing).containsExactly(1L, 1L);
    }

    private static List<ReturnStanding> last(BodyReturnsRow row) {
        List<BodyReturn> months = row.months();
        return months.subList(months.size() - 2, months.size()).stream()
                .map(BodyReturn::standing)
                .toList();
    }
}
