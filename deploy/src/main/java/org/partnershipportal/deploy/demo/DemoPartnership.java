package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.partnershipportal.importing.ImportLock;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.AskerAnnouncement;

/**
 * The partnership that a run of the launcher shows: Essex, with invented people and telephone numbers. Loaded at every
 * start; what is there already, or was changed by somebody, stays as it is.
 */
public final class DemoPartnership {
    private static final String USER = "system:demo";
    private static final String SECOND = "system:demo-second";
    private final Connection connection;

    private DemoPartnership(Connection connection) {
        this.connection = connection;
    }

    /**
     * Loads the demo partnership into a migrated database. While it plants, no file is brought in; and it waits for one
     * that is being brought in.
     *
     * @param user the login portal_admin
     * @param subjects Keycloak's user id for each demo user name, for instance {@code braintree.staff}
     * @throws IllegalArgumentException when a demo user has no subject
     */
    public static void load(String jdbcUrl, String user, String password, Map<String, String> subjects)
            throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("options", "-c synchronous_commit=off");
        try (Connection connection = DriverManager.getConnection(jdbcUrl, properties)) {
            connection.setAutoCommit(false);
            new DemoPartnership(connection).load(new DemoMembers(subjects));
        }
    }

    private void load(DemoMembers members) throws SQLException {
        String edition = DemoEdition.fingerprint();
        boolean loaded = as(Asker.steward(USER), () -> isLoaded(edition));
        if (!loaded) {
            as(Asker.steward(USER), () -> ask(ImportLock.WAIT));
            as(Asker.steward(USER), this::sharedThings);
            as(Asker.steward(SECOND), () -> new DemoStandard(connection).publish(SECOND, USER));
        }
        as(Asker.steward(USER), () -> members.load(connection, ""));
        for (String slug : tenants()) {
            asMember(slug, () -> members.load(connection, slug));
        }
        if (!loaded) {
            as(Asker.steward(USER), () -> DemoDeciders.load(connection, USER));
            as(Asker.steward(USER), this::frontDoor);
            as(Asker.steward(USER), () -> DemoReviews.load(connection, "", USER));
            as(Asker.steward(USER), () -> DemoReviews.say(connection, "", USER));
            as(Asker.steward(USER), () -> DemoRegisters.ask(connection, USER));
            bodiesOwnThings();
            for (DemoCase one : DemoCase.all()) {
                enquiry(one);
            }
            as(Asker.steward(USER), () -> remember(edition));
            as(Asker.steward(USER), () -> ask(ImportLock.GIVE_BACK));
        }
    }

    private void ask(String question) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(question);
        }
    }

    private void sharedThings() throws SQLException {
        new DemoBodies(connection).load();
        new DemoServices(connection).load();
        new DemoLife(connection).load();
        new DemoReorganisations(connection).load();
        new DemoStandard(connection).draft(USER);
    }

    /** Who finds out whose it is when the directory names nobody; one that an administrator named stays. */
    private void frontDoor() throws SQLException {
        Statements.run(
                connection,
                "insert into front_door (body_id, service_id, named_by) values (?, ?, ?) on conflict do nothing",
                new DemoBody("braintree").id(),
                DemoId.of("service", "general-enquiry"),
                USER);
    }

    private void bodiesOwnThings() throws SQLException {
        for (String slug : tenants()) {
            asMember(slug, () -> DemoAgreements.propose(connection, slug));
            asMember(slug, () -> DemoDeskAgreements.offer(connection, slug, USER));
            asMember(slug, () -> new DemoLocations(connection, slug).load());
            asMember(slug, () -> new DemoOffice(connection, slug).load());
            asMember(slug, () -> DemoDuty.load(connection, new DemoBody(slug), USER));
            asMember(slug, () -> DemoTerms.load(connection, new DemoBody(slug), USER));
            asMember(slug, () -> DemoCharters.load(connection, new DemoBody(slug), USER));
            asMember(slug, () -> DemoAssessments.load(connection, new DemoBody(slug), USER));
            figures(new DemoBody(slug));
            asMember(slug, () -> DemoReviews.load(connection, slug, USER));
            asMember(slug, () -> DemoRegisters.load(connection, new DemoBody(slug), USER));
            people(new DemoBody(slug));
        }
        for (String slug : tenants()) {
            asMember(slug, () -> DemoAgreements.countersign(connection, slug));
            asMember(slug, () -> DemoDeskAgreements.sign(connection, slug, USER));
            asMember(slug, () -> DemoReviews.say(connection, slug, USER));
            asMember(slug, () -> DemoChecks.make(connection, slug, USER));
        }
        for (String slug : tenants()) {
            asMember(slug, () -> DemoChecks.follow(connection, slug, USER));
        }
    }

    private void figures(DemoBody body) throws SQLException {
        Asker job = Asker.member(body.id(), "system:performance");
        as(job, () -> DemoFigures.measure(connection, body));
        as(member(body), () -> new DemoReturns(connection, body, USER).load());
        as(job, () -> DemoFigures.publish(connection, body));
    }

    /** What the body's people speak, what is done for residents who need it, and what was counted of both. */
    private void people(DemoBody body) throws SQLException {
        for (String speaker : DemoLanguages.speakers(body)) {
            String subject = "demo:" + speaker;
            as(Asker.member(body.id(), subject), () -> DemoLanguages.say(connection, body, speaker, subject));
        }
        as(member(body), () -> DemoLanguages.load(connection, body, USER));
        as(member(body), () -> DemoImpacts.load(connection, body, USER));
        Asker job = Asker.member(body.id(), "system:equality");
        as(job, () -> DemoLanguages.count(connection, body));
        as(job, () -> DemoImpacts.count(connection, body));
    }

    /** An enquiry that is there already may have been moved by somebody: it is left alone. */
    private void enquiry(DemoCase one) throws SQLException {
        boolean opened = as(member(one.takenBy()), () -> new DemoIntake(connection, one).open());
        for (int step = 1; opened && step <= one.moves().size(); step++) {
            DemoMoves moves = new DemoMoves(connection, one, step);
            as(member(one.mover(step)), () -> moves.make(USER));
        }
    }

    private boolean isLoaded(String edition) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select 1 from audit_entry where action = ? and subject_id = ?")) {
            query.setString(1, DemoEdition.ACTION);
            query.setString(2, edition);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void remember(String edition) throws SQLException {
        try (Inserts inserts =
                new Inserts(connection, "audit_entry", "id", "actor", "action", "subject_type", "subject_id")) {
            inserts.add(DemoId.of("edition", edition), USER, DemoEdition.ACTION, "DemoPartnership", edition);
            inserts.send();
        }
    }

    private static List<String> tenants() {
        return DemoFile.ORGANISATIONS.rows().stream()
                .filter(row -> row.yes("tenant"))
                .map(row -> row.get("slug"))
                .toList();
    }

    private void asMember(String slug, Work work) throws SQLException {
        as(member(new DemoBody(slug)), work);
    }

    private static Asker member(DemoBody body) {
        return Asker.member(body.id(), USER);
    }

    private void as(Asker asker, Work work) throws SQLException {
        as(asker, () -> {
            work.run();
            return true;
        });
    }

    private <T> T as(Asker asker, Answer<T> answer) throws SQLException {
        AskerAnnouncement.announce(connection, asker);
        T result = answer.get();
        connection.commit();
        return result;
    }

    /** Work in the database that answers nothing. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    /** A question to the database. */
    @FunctionalInterface
    private interface Answer<T> {
        T get() throws SQLException;
    }
}
