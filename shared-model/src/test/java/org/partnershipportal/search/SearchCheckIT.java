package org.partnershipportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.search.SearchCheck.Deviation;
import org.partnershipportal.tenancy.Asker;

/** Search tables that somebody has tampered with are found, and made right. */
class SearchCheckIT {
    private static final String NAME_OF_BINS =
            "service_id = (select id from council_service where slug = 'bins')" + " and kind = 'NAME'";

    @BeforeAll
    static void found() {
        Database.use("checked");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @BeforeEach
    void mended() throws SQLException {
        SearchCheck.mend(Database.source("portal_admin"));
        assertThat(compared()).allMatch(Deviation::isNone);
    }

    @Test
    void whatIsNotSearchedIsMissing() throws SQLException {
        tamper("delete from service_search where " + NAME_OF_BINS);
        assertThat(compared().get(0)).isEqualTo(new Deviation("service_search", 1, 0, 0));
        mends();
    }

    @Test
    void whatLeadsToNothingIsSuperfluousAndSoIsWhatStandsTwice() throws SQLException {
        tamper("insert into service_search (id, service_id, kind, words)"
                + " select gen_random_uuid(), service_id, 'PHRASE', 'free money' from service_search where "
                + NAME_OF_BINS);
        tamper("insert into service_search (id, service_id, kind, words)"
                + " select gen_random_uuid(), service_id, kind, words from service_search where " + NAME_OF_BINS);
        assertThat(compared().get(0)).isEqualTo(new Deviation("service_search", 0, 2, 0));
        mends();
    }

    @Test
    void whatSaysSomethingElseIsDifferent() throws SQLException {
        superuser("update portal.service_search set words = 'Bins' where " + NAME_OF_BINS);
        superuser("update portal.search_posting set worth = 0.123 where stem = 'pothol'");
        superuser("update portal.search_word set services = 99 where word = 'potholes'");
        List<Deviation> found = compared();
        assertThat(found.get(0)).isEqualTo(new Deviation("service_search", 0, 0, 1));
        assertThat(found)
                .extracting(Deviation::table)
                .containsExactly("service_search", "search_word", "search_posting");
        assertThat(found.get(1).different()).isOne();
        assertThat(found.get(2).different()).isOne();
        mends();
    }

    @Test
    void aServiceThatWasGivenAnEndIsFoundAgain() throws SQLException {
        superuser("update portal.service_search set visible_until = date '2020-01-01' where " + NAME_OF_BINS);
        assertThat(compared().get(0)).isEqualTo(new Deviation("service_search", 0, 0, 1));
        mends();
    }

    @Test
    void comparingChangesNothingAndMendingLeavesALine() throws SQLException {
        tamper("delete from search_posting where stem = 'pothol'");
        String before = rows();
        compared();
        assertThat(rows()).isEqualTo(before);
        long lines = lines();
        mends();
        assertThat(lines()).isEqualTo(lines + 1);
        mends();
        assertThat(lines()).as("nothing to mend, nothing to tell").isEqualTo(lines + 1);
    }

    private static void mends() throws SQLException {
        SearchCheck.mend(Database.source("portal_admin"));
        assertThat(compared()).allMatch(Deviation::isNone);
    }

    private static List<Deviation> compared() throws SQLException {
        return SearchCheck.compare(Database.source("portal_admin"));
    }

    private static void tamper(String sql) {
        Database.sql("portal_admin", Asker.steward("tamperer"), connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private static void superuser(String sql) throws SQLException {
        try (var connection = Database.current().superuser();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql.replace("from council_service", "from portal.council_service")))
                    .isPositive();
        }
    }

    private static String rows() throws SQLException {
        return first("select md5(string_agg(s::text, '' order by s.id)) || (select md5(string_agg(p::text, ''"
                + " order by stem, service_id)) from portal.search_posting p) from portal.service_search s");
    }

    private static long lines() throws SQLException {
        return Long.parseLong(first("select count(*) from portal.audit_entry where action = 'search.mended'"));
    }

    private static String first(String query) throws SQLException {
        try (var connection = Database.current().superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
