package org.partnershipportal.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

/** One person proposes what a rule shall say, another decides; two rules never stand at once. */
class RuleChangesIT {
    private static final Asker FIRST = Asker.steward("first-person");
    private static final Asker SECOND = Asker.steward("second-person");
    private static final UUID ALDER_AREA = id("area:E07000991");
    private static final UUID BIRCH_AREA = id("area:E07000992");
    private static final LocalDate START = LocalDate.of(2030, 4, 1);

    @BeforeAll
    static void found() {
        Database.use("responsibility");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void anOverrideStandsFromItsDayOnOnceASecondPersonApproves() {
        UUID change = propose(override("bins", Westmark.TRUST, ALDER_AREA, START, null));
        assertThat(responsible("bins", ALDER_AREA, START)).isEqualTo("Alder District Council");
        approve(SECOND, change);
        assertThat(responsible("bins", ALDER_AREA, START.minusDays(1))).isEqualTo("Alder District Council");
        assertThat(responsible("bins", ALDER_AREA, START)).isEqualTo("Alder Housing Trust");
        assertThat(responsible("bins", BIRCH_AREA, START.plusYears(3))).isEqualTo("Birch District Council");
    }

    @Test
    void theProposerCannotApproveNorReject() {
        UUID change = propose(override("trees", Westmark.TRUST, ALDER_AREA, START, null));
        assertThatThrownBy(() -> approve(FIRST, change)).isInstanceOf(SecondPersonNeeded.class);
        assertThatThrownBy(() -> reject(FIRST, change, "mine")).isInstanceOf(SecondPersonNeeded.class);
        assertThatThrownBy(() -> Database.sql("portal_admin", FIRST, connection -> {
                    try (var statement = connection.createStatement()) {
                        return statement.executeUpdate("update responsibility_change set status = 'APPROVED',"
                                + " decided_by = 'first-person', decided_at = now() where id = '" + change + "'");
                    }
                }))
                .hasMessageContaining("responsibility_change_needs_two_persons");
        assertThat(status(change)).isEqualTo("PROPOSED");
        as(FIRST, w -> {
            w.get(RuleApprovalService.class).withdraw(change);
            return true;
        });
        assertThat(status(change)).isEqualTo("WITHDRAWN");
    }

    @Test
    void anOverlapIsRefusedAndNamesTheRuleThatStandsThere() {
        assertThatThrownBy(() -> propose(override("repairs", Westmark.ALDER, ALDER_AREA, START, null)))
                .isInstanceOfSatisfying(RuleOverlaps.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("from");
                    assertThat(refusal.arguments().get(0))
                            .isEqualTo("Council house repairs, whole: Alder Housing Trust in Alder");
                });
        assertThat(rules("Council house repairs")).hasSize(2);
    }

    @Test
    void ofTwoProposalsForOneTimeTheSecondIsRefusedAtItsApproval() {
        UUID one = propose(override("bins", Westmark.TRUST, BIRCH_AREA, START, START.plusYears(1)));
        UUID other = propose(override("bins", Westmark.COUNTY, BIRCH_AREA, START.plusYears(1), null));
        approve(SECOND, one);
        assertThatThrownBy(() -> approve(SECOND, other)).isInstanceOf(RuleOverlaps.class);
        assertThat(status(other)).isEqualTo("PROPOSED");
        assertThat(responsible("bins", BIRCH_AREA, START.plusYears(2))).isEqualTo("Birch District Council");
    }

    @Test
    void aChangeFromADayOnLeavesThePastAsItWas() {
        RuleRow rule = rules("Potholes").get(0);
        RuleForm form = new RuleForm(
                rule.serviceId(),
                "whole",
                "DISTRICT",
                null,
                null,
                START,
                null,
                "another Act",
                "Trunk roads belong to others.",
                "Smoothway Ltd");
        UUID change = as(FIRST, w -> w.get(RuleService.class).proposeChange(rule.id(), form, "An Act was passed"));
        List<Difference> differences =
                as(SECOND, w -> w.get(RuleApprovalService.class).get(change)).differences();
        assertThat(differences)
                .extracting(Difference::what)
                .containsExactly("tier", "from", "authority", "note", "contractor");
        assertThat(differences.get(0).before()).isEqualTo("COUNTY");
        assertThat(differences.get(0).after()).isEqualTo("DISTRICT");
        assertThatThrownBy(() -> as(FIRST, w -> w.get(RuleService.class).proposeChange(rule.id(), form, "Again")))
                .isInstanceOf(ChangeWaits.class);
        approve(SECOND, change);
        assertThat(responsible("potholes", ALDER_AREA, START.minusDays(1))).isEqualTo("Westmark County Council");
        assertThat(responsible("potholes", ALDER_AREA, START)).isEqualTo("Alder District Council");
        assertThat(body("potholes", ALDER_AREA, START).note())
                .isEqualTo("Trunk roads belong to others. The work is done by Smoothway Ltd.");
    }

    @Test
    void anEndEndsAndARuleThatChangedMeanwhileIsNotOverwritten() {
        UUID added = propose(override("trees", Westmark.TRUST, BIRCH_AREA, START, null));
        approve(SECOND, added);
        RuleRow rule =
                rules("Trees").stream().filter(RuleRow::isOverride).findFirst().orElseThrow();
        UUID end = as(FIRST, w -> w.get(RuleService.class).proposeEnd(rule.id(), START.plusYears(1), "It lapses"));
        approve(SECOND, end);
        assertThat(responsible("trees", BIRCH_AREA, START.plusYears(1))).isEqualTo("Alder Housing Trust");
        assertThat(responsible("trees", BIRCH_AREA, START.plusYears(1).plusDays(1)))
                .isEqualTo("Westmark County Council");
        assertThatThrownBy(() -> approve(SECOND, end)).isInstanceOf(ChangeDecided.class);
        UUID next = as(FIRST, w -> w.get(RuleService.class).proposeEnd(rule.id(), START.plusDays(9), "Sooner"));
        Database.sql("portal_admin", FIRST, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(
                        "update responsibility set version = version + 1 where id = '" + rule.id() + "'");
            }
        });
        assertThatThrownBy(() -> approve(SECOND, next)).isInstanceOf(RuleChangedMeanwhile.class);
        as(SECOND, w -> {
            w.get(RuleApprovalService.class).reject(next, "It was changed");
            return true;
        });
        assertThat(status(next)).isEqualTo("REJECTED");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        RuleForm wrong = new RuleForm(
                null, " ", "PARISH", null, null, LocalDate.of(1066, 1, 1), LocalDate.of(1065, 1, 1), "", null, null);
        assertThatThrownBy(() -> propose(wrong))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly("service", "part", "tier", "from", "until", "authority"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table responsibility; --", "<b>x</b>", "%_\\", "🕳️"})
    void anyWordsMayBeSearchedFor(String words) {
        assertThat(rules(words)).isEmpty();
    }

    private static RuleForm override(String service, UUID body, UUID area, LocalDate from, LocalDate until) {
        return new RuleForm(
                id("service:" + service), "whole", null, body, area, from, until, "an agreement", null, null);
    }

    private static UUID propose(RuleForm form) {
        return as(FIRST, w -> w.get(RuleService.class).proposeNew(form, "It was agreed"));
    }

    private static void approve(Asker who, UUID change) {
        as(who, w -> {
            w.get(RuleApprovalService.class).approve(change);
            return true;
        });
    }

    private static void reject(Asker who, UUID change, String reason) {
        as(who, w -> {
            w.get(RuleApprovalService.class).reject(change, reason);
            return true;
        });
    }

    private static String status(UUID change) {
        return as(SECOND, w -> w.get(RuleApprovalService.class).get(change))
                .change()
                .status();
    }

    private static List<RuleRow> rules(String words) {
        return as(FIRST, w -> w.get(RuleService.class).rules(words));
    }

    private static String responsible(String service, UUID area, LocalDate on) {
        return body(service, area, on).name();
    }

    private static ResponsibleBody body(String service, UUID area, LocalDate on) {
        return Wiring.as(
                        Asker.ANYBODY,
                        w -> w.get(ResponsibilityService.class).find(List.of(id("service:" + service)), area, on))
                .get(0);
    }

    private static <T> T as(Asker asker, Function<Wiring, T> useCase) {
        return Wiring.inAdministration(asker, useCase);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
