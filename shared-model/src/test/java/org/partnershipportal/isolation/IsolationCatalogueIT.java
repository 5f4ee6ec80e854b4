package org.partnershipportal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the catalogue of the database must not contain. A new table is found by itself. */
class IsolationCatalogueIT {

    @TestFactory
    Stream<DynamicTest> hasNone() {
        return CatalogueQuestion.all().stream()
                .map(question -> DynamicTest.dynamicTest(question.title(), () -> assertNone(question)));
    }

    private static void assertNone(CatalogueQuestion question) throws SQLException {
        try (Connection superuser = World.database().superuser()) {
            assertThat(Catalogue.ask(superuser, question.sql()))
                    .as(question.title())
                    .isEmpty();
        }
    }

    /** Each question is seen to find something, once there is something to find. */
    @TestFactory
    Stream<DynamicTest> findsIt() {
        return CatalogueQuestion.all().stream()
                .map(question -> DynamicTest.dynamicTest(question.title(), () -> assertFinds(question)));
    }

    private static void assertFinds(CatalogueQuestion question) throws SQLException {
        try (Connection superuser = World.database().superuser();
                var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute(question.broken());
            assertThat(Catalogue.ask(superuser, question.sql()))
                    .as(question.broken())
                    .isNotEmpty();
            superuser.rollback();
        }
    }

    @Test
    void readsTables() throws SQLException {
        try (Connection superuser = World.database().superuser()) {
            assertThat(Catalogue.tables(superuser)).extracting(Table::name).contains("enquiry", "membership", "tenant");
        }
    }
}
