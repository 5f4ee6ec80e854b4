package org.partnershipportal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnershipportal.answer.AnswerService;
import org.partnershipportal.audit.AuditService;
import org.partnershipportal.councillor.FigureJob;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.SignInService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.measuring.MeasureJob;
import org.partnershipportal.measuring.Source;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.performance.FigureSearch;
import org.partnershipportal.performance.PerformanceService;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.InboxFilter;
import org.partnershipportal.referral.InboxList;
import org.partnershipportal.referral.InboxService;
import org.partnershipportal.retention.RetentionService;
import org.partnershipportal.sharing.SharingAgreementService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.trail.TrailService;

/**
 * Hot use cases, as the logins and roles that do them, amid a crowd of 40,000 rows in each large table: what PostgreSQL
 * counts as read stays near what is shown. A plan without its index would read a table through, policies or not.
 */
class QueryPlanIT {

    /** A body of the crowd has 200 of the 40,000; a plan that goes by the body's index reads no more than a few. */
    private static final int MOST = 3_000;

    private static final UUID BODY = crowd("body", 7);
    private static final Asker STAFF = Asker.member(BODY, "person-6");
    private static final Asker PERSON = Asker.person("person-7");

    @BeforeAll
    static void gather() throws SQLException {
        Database.use("crowd");
        Westmark.found();
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute(World.resource("crowd.sql"));
            superuser.commit();
        }
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @TestFactory
    Stream<DynamicTest> readsNoTableThrough() {
        return Stream.of(
                hot(
                        "an answer for a service and a place",
                        Asker.ANYBODY,
                        w -> w.get(AnswerService.class).answer("pothole", "Hamlet 4711", null)),
                hot(
                        "an answer for misspelt words",
                        Asker.ANYBODY,
                        w -> w.get(AnswerService.class).answer("pothoel in the raod", "Oakham", null)),
                hot(
                        "an answer for a place that is not known",
                        Asker.ANYBODY,
                        w -> w.get(AnswerService.class).answer("pothole", "Oackham", null)),
                inbox(InboxList.NOW),
                inbox(InboxList.OFFERED),
                inbox(InboxList.PASSED_ON),
                inbox(InboxList.CLOSED),
                inbox(InboxList.EVERY),
                hot("a search", STAFF, w -> w.get(InboxService.class).view(InboxList.EVERY, words("pothole"), 1, true)),
                hot("what has changed", STAFF, w -> w.get(InboxService.class).stamp(Instant.EPOCH)),
                hot("a case", STAFF, w -> w.get(CaseService.class).open("R6")),
                hot(
                        "a trail by its secret",
                        Asker.resident("secret-4711"),
                        w -> w.get(TrailService.class).get(new TrailSecret("secret-4711"))),
                hot(
                        "a person's memberships",
                        PERSON,
                        w -> w.get(SignInService.class).choices("sid-7")),
                hot(
                        "a machine's body",
                        Asker.person("machine-7"),
                        w -> w.get(SignInService.class).machine("machine-7")),
                hot("a body's members", STAFF, w -> w.get(MemberService.class).members()),
                hot("a body's audit", STAFF, w -> w.get(AuditService.class).latest()),
                hot(
                        "a body's agreements",
                        STAFF,
                        w -> w.get(SharingAgreementService.class).agreements()),
                hot(
                        "what may travel to a body",
                        STAFF,
                        w -> w.get(SharingAgreementService.class).travel(crowd("part", 6), crowd("body", 8))),
                hot("a month of wards", Asker.member(BODY, "system:figures"), w -> {
                    assertThat(w.get(FigureJob.class).count()).isTrue();
                    return w;
                }),
                hot(
                        "what a body keeps until when",
                        STAFF,
                        w -> w.get(RetentionService.class).preview()));
    }

    @TestFactory
    Stream<DynamicTest> measuresWithoutReadingATableThrough() {
        return Arrays.stream(Source.values())
                .map(source -> hot(
                        "what is measured of " + source,
                        Asker.member(BODY, "system:performance"),
                        w -> w.get(MeasureJob.class).measure(EnumSet.of(source))));
    }

    @TestFactory
    Stream<DynamicTest> showsWhatIsPublishedWithoutReadingItThrough() {
        Period month = Period.of(PeriodKind.MONTH, YearMonth.of(2022, 3));
        return Stream.of(
                published("a month of all bodies", service -> service.overview(month, null)),
                published("a month of a body", service -> service.overview(month, "body-7")),
                published("a promise of a body", service -> service.promise("CRO-11", month, "body-7")),
                published(
                        "figures of a body",
                        service -> service.figures(
                                new FigureSearch("body-7", null, YearMonth.of(2020, 1), YearMonth.of(2023, 12), 1))),
                published(
                        "figures of a month",
                        service -> service.figures(new FigureSearch(null, "CRO-11", month.first(), month.last(), 1))));
    }

    private static DynamicTest published(String name, Function<PerformanceService, Object> view) {
        return hot(name, Asker.ANYBODY, w -> view.apply(w.get(PerformanceService.class)));
    }

    private static DynamicTest inbox(InboxList list) {
        return hot("the list " + list, STAFF, w -> w.get(InboxService.class).view(list, InboxFilter.NONE, 1, true));
    }

    private static InboxFilter words(String... words) {
        return new InboxFilter(
                null, null, InboxFilter.Assigned.TO_ANYBODY, null, null, null, null, false, List.of(words));
    }

    private static DynamicTest hot(String name, Asker asker, Function<Wiring, Object> useCase) {
        return DynamicTest.dynamicTest(name, () -> {
            Map<String, Integer> touched = touchedBy(asker, useCase);
            touched.values().removeIf(rows -> rows <= MOST);
            assertThat(touched)
                    .as("tables of which more than %d rows were read", MOST)
                    .isEmpty();
        });
    }

    private static Map<String, Integer> touchedBy(Asker asker, Function<Wiring, Object> useCase) {
        return Wiring.as(asker, wiring -> {
            assertThat(useCase.apply(wiring)).isNotNull();
            return wiring.get(RowsTouched.class).read();
        });
    }

    /** The count is seen to rise where a table is read through. */
    @Test
    void noticesATableThatIsReadThrough() {
        Map<String, Integer> touched = touchedBy(
                Asker.ANYBODY, wiring -> wiring.get(WithoutIndex.class).placesSpeltBackwards());
        assertThat(touched.get("place")).isGreaterThan(MOST);
    }

    private static UUID crowd(String kind, int number) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest((kind + number).getBytes(StandardCharsets.UTF_8));
            var bytes = java.nio.ByteBuffer.wrap(md5);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
