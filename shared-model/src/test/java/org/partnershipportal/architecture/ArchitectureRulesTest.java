package org.partnershipportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is seen red on classes that break it, and green on a small model that keeps all of them. */
class ArchitectureRulesTest {

    private static final String EXAMPLES = "org.partnershipportal.architecture.fixture.";
    private static final String BAD = EXAMPLES + "bad";
    private static final String GOOD = EXAMPLES + "good";

    private static final JavaClasses BAD_CLASSES = ArchitectureRules.classesUnder(BAD);
    private static final JavaClasses GOOD_CLASSES = ArchitectureRules.classesUnder(GOOD);

    /** The first words of each rule, and the examples that it must name. */
    private static final Map<String, List<String>> BREAKERS = Map.ofEntries(
            Map.entry("common knows", List.of("common.KnowsASetting", "common.KnowsRest")),
            Map.entry("worktime knows", List.of("worktime.KnowsAFeature")),
            Map.entry(
                    "settings, tenancy",
                    List.of(
                            "settings.KnowsTheTenant",
                            "tenancy.KnowsTheAudit",
                            "identity.KnowsTheOutbox",
                            "audit.KnowsAFeature",
                            "outbox.KnowsThePortal")),
            Map.entry("the model knows no Faces", List.of("referral.KnowsServlets", "referral.KnowsFaces")),
            Map.entry("the model knows none", List.of("referral.KnowsThePortal")),
            Map.entry("no cycles", List.of("directory.ClosesTheCircle")),
            Map.entry("a feature's entities", List.of("referral.BorrowsAnEntity")),
            Map.entry("a repository is used", List.of("referral.BorrowsARepository", "outbox.BorrowsARepository")),
            Map.entry(
                    "an EntityManager",
                    List.of("referral.AsksTheManagerService", "portal.AsksTheManager", "directory.AsksTheFactory")),
            Map.entry("a connection", List.of("referral.TakesAConnection", "audit.TakesADriver")),
            Map.entry("the web modules ask", List.of("portal.AsksARepository")),
            Map.entry("a backing or resource", List.of("portal.ShowsAnEntityBacking", "portal.EntityResource")),
            Map.entry("backings do not", List.of("portal.AsksAnotherBacking")),
            Map.entry("portal never", List.of("portal.KnowsTheAdmin")),
            Map.entry("admin never", List.of("admin.KnowsThePortal")),
            Map.entry("web never", List.of("web.KnowsThePortal")),
            Map.entry("deploy never", List.of("deploy.KnowsTheWeb")),
            Map.entry(
                    "no Manager",
                    List.of("referral.ReferralManager", "referral.ReferralServiceImpl", "referral.ReferralDto")),
            Map.entry("what answers a path", List.of("portal.Paths", "portal.HiddenResource")),
            Map.entry("a bean behind a page", List.of("referral.LostBacking")),
            Map.entry("a repository is a class", List.of("referral.PlaceRepository", "portal.StrayRepository")),
            Map.entry("a …Row", List.of("referral.ReferralRow", "referral.ReferralView")),
            Map.entry("a …Form", List.of("referral.ReferralForm")),
            Map.entry("a refusal", List.of("referral.ReferralException")),
            Map.entry("every public method", List.of("referral.OpenDoorService")),
            Map.entry("a service has at most", List.of("referral.EverythingService")),
            Map.entry("a service is of", List.of("portal.PortalService")),
            Map.entry("find…", List.of("referral.CarelessService")),
            Map.entry(
                    "the time of day",
                    List.of(
                            "referral.LooksAtTheCalendar",
                            "referral.LooksAtTheWall",
                            "referral.LooksAtAZone",
                            "referral.LooksAtTheDate",
                            "referral.LooksAtTheOldCalendar",
                            "referral.CountsMillis")),
            Map.entry("only worktime", List.of("referral.MakesAClock")),
            Map.entry("ids are made", List.of("referral.GeneratedId")));

    @ParameterizedTest
    @MethodSource("rulesOnBadExamples")
    void namesWhoBreaksIt(Rule rule) {
        var report = rule.brokenBy(BAD_CLASSES);
        assertThat(breakers(rule))
                .isNotEmpty()
                .allSatisfy(breaker -> assertThat(report).contains(BAD + "." + breaker));
    }

    @ParameterizedTest
    @MethodSource("rulesOnGoodExamples")
    void leavesAGoodModelAlone(Rule rule) {
        assertThat(rule.brokenBy(GOOD_CLASSES)).isEmpty();
    }

    @Test
    void hasARuleForEachExample() {
        assertThat(BREAKERS.keySet())
                .allSatisfy(start -> assertThat(rulesOnBadExamples())
                        .filteredOn(rule -> rule.sentence().startsWith(start))
                        .hasSize(1));
    }

    private static List<String> breakers(Rule rule) {
        return BREAKERS.entrySet().stream()
                .filter(entry -> rule.sentence().startsWith(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static Stream<Rule> rulesOnBadExamples() {
        return ArchitectureRules.in(BAD).stream();
    }

    private static Stream<Rule> rulesOnGoodExamples() {
        return ArchitectureRules.in(GOOD).stream();
    }
}
