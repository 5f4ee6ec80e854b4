package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.search.SearchCheck;

/** The demo partnership in a real database: loaded twice, it is there once and answers as it should. */
class DemoPartnershipIT {
    private static final String COUNTS = """
            select (select count(*) from organisation), (select count(*) from tenant), (select count(*) from area),
                   (select count(*) from area_within), (select count(*) from organisation_area),
                   (select count(*) from council_service), (select count(*) from service_phrase),
                   (select count(*) from service_search), (select count(*) from responsibility),
                   (select count(*) from contact), (select count(*) from place), (select count(*) from membership),
                   (select count(*) from machine_client), (select count(*) from sharing_agreement),
                   (select count(*) from search_word), (select count(*) from enquiry), (select count(*) from referral),
                   (select count(*) from enquiry_content), (select count(*) from trail_step),
                   (select count(*) from part_move), (select count(*) from monthly_return),
                   (select count(*) from return_line), (select count(*) from promise_figure),
                   (select count(*) from published_figure)
            """;

    private static final String WHO = """
            select o.slug from place p
            join area_within w on w.area_id = p.area_id
            join organisation_area oa on oa.area_id = w.within_id
            join organisation o on o.id = oa.organisation_id
            join responsibility r on oa.capacity in (r.tier, 'UNITARY') and r.valid_until is null
            join council_service s on s.id = r.service_id
            where s.slug = '%s' and p.key = '%s' and r.tier in ('COUNTY', 'DISTRICT') and r.area_id is null
            """;

    @BeforeAll
    static void load() throws SQLException {
        DemoPartnership.load(
                TestDatabase.get().url(), "portal_admin", TestDatabase.get().password(), subjects());
    }

    private static Map<String, String> subjects() {
        return Rows.filled(DemoFile.MEMBERS, "username").stream()
                .collect(Collectors.toMap(name -> name, name -> "subject-of-" + name));
    }

    @Test
    void feedbackIsGivenOnceAndAFrontDoorIsNamed() throws SQLException {
        for (int twice = 0; twice < 2; twice++) {
            DemoFeedback.load(
                    TestDatabase.get().url(), "portal_web", TestDatabase.get().password());
        }
        assertThat(texts("select status from feedback where reference like 'F-DMF%' order by reference"))
                .containsExactly("RECEIVED", "ACKNOWLEDGED", "CLOSED", "RECEIVED");
        assertThat(texts("select learnt from feedback_change where withdrawn_at is null"))
                .isNotEmpty();
        assertThat(texts("select o.slug from front_door f join organisation o on o.id = f.body_id"))
                .containsExactly("braintree");
    }

    /** As the service would have let them be finished. */
    @Test
    void assessmentsAreWholeAndTwoBodiesShareOne() throws SQLException {
        assertThat(texts("select o.slug || ' ' || count(*) || ' ' || count(s.assessment_id) from self_assessment a"
                        + " join organisation o on o.id = a.tenant_id left join assessment_share s on s.assessment_id = a.id"
                        + " where a.status = 'FINISHED' group by o.slug order by o.slug"))
                .containsExactly("braintree 2 1", "chelmsford 1 0", "essex 3 1");
        assertThat(texts("select c.ref from self_assessment a join criterion c on c.framework_id = a.framework_id"
                        + " left join assessment_score s on s.assessment_id = a.id and s.criterion_id = c.id"
                        + " left join assessment_note n on n.assessment_id = a.id and n.criterion_id = c.id"
                        + " where not exists (select 1 from criterion p where p.part_of_id = c.id)"
                        + " and (s.tenant_id is null or (s.score = 3) = (n.gap is not null) or (s.score = 3)"
                        + " and not exists (select 1 from assessment_evidence e where e.assessment_id = a.id"
                        + " and e.criterion_id = c.id))"))
                .isEmpty();
    }

    @Test
    void everyRowOfTheFilesIsLoaded() throws SQLException {
        assertThat(counts().subList(0, 3))
                .containsExactly(
                        (long) DemoFile.ORGANISATIONS.rows().size(),
                        (long) Rows.tenants().size(),
                        (long) DemoFile.AREAS.rows().size());
        assertThat(counts().subList(4, 8))
                .containsExactly(
                        (long) DemoFile.COVERS.rows().size(),
                        (long) DemoFile.SERVICES.rows().size(),
                        (long) DemoFile.PHRASES.rows().size(),
                        2L * DemoFile.SERVICES.rows().size()
                                + DemoFile.PHRASES.rows().size());
        assertThat(counts().get(8)).isEqualTo(rules());
        assertThat(counts().subList(11, 14))
                .containsExactly(
                        (long) DemoFile.MEMBERS.rows().size(),
                        (long) DemoFile.MACHINES.rows().size(),
                        (long) DemoFile.AGREEMENTS.rows().size());
    }

    /** One for each service, but for a parish's: that has one for each area of a parish in place of a rule by tier. */
    private static long rules() {
        long parishes = rowsWith(DemoFile.COVERS, "capacity", "PARISH");
        long ofParishes = rowsWith(DemoFile.SERVICES, "tier", "PARISH");
        assertThat(parishes * ofParishes).isPositive();
        return DemoFile.SERVICES.rows().size()
                - ofParishes
                + ofParishes * parishes
                + DemoFile.OVERRIDES.rows().size()
                + DemoFile.EARLIER_RULES.rows().size();
    }

    private static long rowsWith(DemoFile file, String column, String value) {
        return file.rows().stream().filter(row -> value.equals(row.get(column))).count();
    }

    @Test
    void whatCanBeFoundIsWhatIsPublished() throws SQLException {
        assertThat(SearchCheck.compare(Database.source("portal_admin"))).allMatch(SearchCheck.Deviation::isNone);
    }

    /** Each kept promise that bodies hand in has a figure for each month that was handed in; some are behind. */
    @Test
    void returnsHaveTheirFigures() throws SQLException {
        assertThat(texts(
                        "select tenant_id || ' ' || month from monthly_return r where exists (select from promise_figure f"
                                + " join promise p on p.id = f.promise_id left join published_figure g"
                                + " using (tenant_id, promise_id, month) where f.tenant_id = r.tenant_id and f.month = r.month"
                                + " and f.source = 'RETURN' having count(*) < 12"
                                + " or count(g.*) <> case when r.month + interval '1 month 30 days' <= current_date"
                                + " then count(*) else 0 end)"))
                .isEmpty();
        assertThat(texts("select distinct o.slug from promise_figure f join organisation o on o.id = f.tenant_id"
                        + " where f.source = 'RETURN' and f.own_hits < f.hits"))
                .containsExactly("braintree");
        assertThat(texts("select o.slug from standard_adoption a join organisation o on o.id = a.tenant_id"
                        + " where not exists (select from monthly_return r where r.tenant_id = a.tenant_id"
                        + " and r.month = date_trunc('month', current_date) - interval '2 months') order by 1"))
                .containsExactly("rochford", "uttlesford");
    }

    @Test
    void loadedAgainItIsThereOnce() throws SQLException {
        List<Long> before = counts();
        load();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void loadedAgainWithTheEditionForgottenItIsStillThereOnce() throws SQLException {
        List<Long> before = counts();
        try (Connection superuser = TestDatabase.get().superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("delete from portal.audit_entry where action = 'demo.loaded'");
        }
        load();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void whatSomebodyChangedStaysChanged() throws SQLException {
        try (Connection superuser = TestDatabase.get().superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("update portal.organisation set website = 'https://changed.example.org/',"
                    + " version = version + 1 where slug = 'harlow'");
        }
        load();
        assertThat(texts("select website from organisation where slug = 'harlow'"))
                .containsExactly("https://changed.example.org/");
    }

    @Test
    void aPotholeAtWithamIsTheCountysAndTheBinTheDistricts() throws SQLException {
        assertThat(texts(WHO.formatted("potholes", "witham"))).containsExactly("essex");
        assertThat(texts(WHO.formatted("missed-bins", "witham"))).containsExactly("braintree");
    }

    @Test
    void bothAreTheUnitarysAtLeighOnSea() throws SQLException {
        assertThat(texts(WHO.formatted("potholes", "leigh on sea"))).containsExactly("southend-on-sea");
        assertThat(texts(WHO.formatted("missed-bins", "leigh on sea"))).containsExactly("southend-on-sea");
    }

    @Test
    void agreementsAreSignedByBothButTheOneThatIsOnlyProposed() throws SQLException {
        assertThat(texts(
                        "select name from sharing_agreement where first_signed_on is null or second_signed_on is null"))
                .containsExactly(
                        "Tendring District Council and Essex County Fire and Rescue Service: enquiries passed on");
    }

    @Test
    void wordsOfPhrasesAreInTheVocabulary() throws SQLException {
        assertThat(texts("select word from search_word where word in ('pothole', 'emptied', 'zebra') order by 1"))
                .containsExactly("emptied", "pothole", "zebra");
    }

    @Test
    void everyEnquiryIsThereAndEveryTenantHasOneToDealWith() throws SQLException {
        assertThat(counts().get(15)).isEqualTo((long) DemoFile.ENQUIRIES.rows().size());
        assertThat(texts("select distinct o.slug from enquiry_part p join organisation o"
                        + " on o.id in (p.holder_id, p.accountable_id)"))
                .containsExactlyInAnyOrderElementsOf(Rows.inboxes());
    }

    @Test
    void essexHasCasesOfWithamThatAreNoBusinessOfBraintree() throws SQLException {
        assertThat(
                        texts(
                                "select e.reference from enquiry_part p join enquiry e on e.id = p.enquiry_id"
                                        + " join organisation o on o.id = p.taken_by_id where o.slug = 'essex'"
                                        + " and p.place_text = 'Witham' and not exists (select 1 from referral r where r.part_id = p.id)"))
                .containsExactly("CTY2-2222");
    }

    @Test
    void aCopyHoldsWhatTheAgreementAllowsAndSupportNeedsAlways() throws SQLException {
        assertThat(contents("CPT2-2222", "essex")).isEqualTo("name email phone");
        assertThat(contents("RCH2-2222", "essex")).isEmpty();
        assertThat(contents("DMB3-3333", "essex")).isEqualTo("name email phone address needs");
    }

    private static String contents(String reference, String slug) throws SQLException {
        return texts("select concat_ws(' ', case when c.name is not null then 'name' end,"
                        + " case when c.email is not null then 'email' end, case when c.phone is not null then 'phone' end,"
                        + " case when c.address is not null then 'address' end,"
                        + " case when c.support_needs is not null then 'needs' end)"
                        + " from enquiry_content c join enquiry e on e.id = c.enquiry_id"
                        + " join organisation o on o.id = c.tenant_id where e.reference = '" + reference
                        + "' and o.slug = '" + slug + "'")
                .get(0);
    }

    @Test
    void twoBodiesBelongsToTwoBodies() throws SQLException {
        assertThat(texts("select o.slug || ' ' || m.role from membership m join organisation o on o.id = m.tenant_id"
                        + " where m.subject = 'subject-of-two.bodies' order by 1"))
                .containsExactly("braintree STAFF", "essex MANAGER");
    }

    @Test
    void aDemoUserWithoutASubjectIsRefused() {
        assertThatThrownBy(() -> DemoPartnership.load(
                        TestDatabase.get().url(),
                        "portal_admin",
                        TestDatabase.get().password(),
                        Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("partnership.admin");
    }

    private static List<Long> counts() throws SQLException {
        return asSuperuser(COUNTS, rows -> {
            List<Long> counts = new ArrayList<>();
            rows.next();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                counts.add(rows.getLong(i));
            }
            return counts;
        });
    }

    private static List<String> texts(String sql) throws SQLException {
        return asSuperuser(sql, rows -> {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        });
    }

    private static <T> T asSuperuser(String sql, Reading<T> reading) throws SQLException {
        try (Connection connection = TestDatabase.get().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = portal, public");
            try (ResultSet rows = statement.executeQuery(sql)) {
                return reading.of(rows);
            }
        }
    }

    /** What is read from the rows of a question. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
