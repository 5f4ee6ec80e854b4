package org.partnershipportal.deploy.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.demo.DemoSignIns;
import org.partnershipportal.deploy.matrix.Route.Application;
import org.partnershipportal.deploy.part.Whole;

/**
 * Every route × every kind of asker, of two tenants, over HTTP: who may by the permission table is answered, who may not
 * is asked to sign in or refused, and what is another tenant's is not there.
 */
@ExtendWith(RunningWhole.class)
class RouteMatrixIT {

    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    @Test
    void listsEveryRouteOfBothApplications() throws IOException {
        assertThat(Listed.all().stream().map(Listed::key))
                .containsExactlyInAnyOrderElementsOf(
                        deployed().stream().map(Route::key).distinct().toList());
    }

    @Test
    void pagesDeclareThePermissionThatIsListed() throws IOException {
        for (Route route : deployed()) {
            if (route.declared() != null) {
                assertThat(Listed.all())
                        .filteredOn(listed -> listed.key().equals(route.key()))
                        .extracting(Listed::permission)
                        .as(route.key())
                        .containsAnyOf(route.declared(), Listed.NOBODY);
            }
        }
    }

    private static List<Route> deployed() throws IOException {
        var routes = new ArrayList<Route>();
        for (Application application : Application.values()) {
            routes.addAll(DeployedRoutes.of(application));
        }
        return routes;
    }

    @TestFactory
    Stream<DynamicTest> answersWhoMayAndRefusesTheRest(Whole whole) throws SQLException {
        Map<String, String> samples = samples(whole);
        return Listed.all().stream()
                .flatMap(route -> MatrixAsker.all().stream()
                        .map(asker -> DynamicTest.dynamicTest(
                                route.key() + " asked by " + asker.name(), () -> ask(whole, route, asker, samples))));
    }

    private static void ask(Whole whole, Listed route, MatrixAsker asker, Map<String, String> samples)
            throws IOException, InterruptedException {
        String verb = route.isApi() ? route.path().substring(0, route.path().indexOf(' ')) : route.verb();
        String address = Listed.filled(route.sample(), samples);
        HttpResponse<String> answer = visitor(whole, asker, route.application()).ask(verb, address);
        assertThat(outcome(answer)).isEqualTo(expected(route, asker));
    }

    private static String expected(Listed route, MatrixAsker asker) {
        if (route.isShutToWhoHasNoPart() && asker.isPerson() && !asker.administers()) {
            return "403";
        }
        if (route.permission().equals(Listed.NOBODY)) {
            return isShutToStrangers(route) && !asker.isPerson() ? "sign in" : "404";
        }
        return asker.may(route) ? allowed(route, asker) : refused(route, asker);
    }

    private static String allowed(Listed route, MatrixAsker asker) {
        if (route.path().equals("/callback") && !asker.isPerson()) {
            return "sign in";
        }
        boolean anothers = route.sample().contains("{") && asker.isStranger();
        return anothers ? "404" : String.valueOf(route.allowed());
    }

    private static String refused(Listed route, MatrixAsker asker) {
        if (route.isApi()) {
            return asker.isMachine() ? "403" : "401";
        }
        return asker.isPerson() ? "403" : "sign in";
    }

    /** The administrators' application asks everybody to sign in before it says what is there. */
    private static boolean isShutToStrangers(Listed route) {
        return route.application() == Application.ADMIN;
    }

    private static String outcome(HttpResponse<String> answer) {
        Optional<String> to = answer.headers().firstValue("Location");
        boolean toSignIn = to.filter(
                        address -> address.contains("/protocol/openid-connect/auth") || address.contains("/sign-in"))
                .isPresent();
        return toSignIn ? "sign in" : String.valueOf(answer.statusCode());
    }

    @TestFactory
    Stream<DynamicTest> whatIsAnotherTenantsIsNotThere(Whole whole) throws SQLException {
        Map<String, String> samples = samples(whole);
        return Listed.lines("strangers.csv").stream().map(cells -> {
            String address = Listed.filled(cells.get(1), samples);
            return DynamicTest.dynamicTest(cells.get(0) + " asks for " + cells.get(1), () -> {
                Application application = address.startsWith("/admin") ? Application.ADMIN : Application.PORTAL;
                Visitor visitor = visitor(whole, new MatrixAsker(cells.get(0), "STAFF"), application);
                assertThat(outcome(visitor.ask("GET", address))).isEqualTo(cells.get(2));
            });
        });
    }

    @Test
    void aTrailOpensForItsSecretOnly(Whole whole) throws IOException, InterruptedException, SQLException {
        samples(whole);
        Visitor nobody = visitor(whole, MatrixAsker.NOBODY, Application.PORTAL);
        assertThat(nobody.ask("GET", "/trail/follow/matrix-secret").statusCode())
                .isEqualTo(200);
        assertThat(nobody.ask("GET", "/trail/follow/matrix-secret2").statusCode())
                .isEqualTo(404);
        assertThat(nobody.ask("GET", "/trail/follow").statusCode()).isEqualTo(404);
        assertThat(nobody.ask("GET", "/trail/follow/matrix-secret/more").statusCode())
                .isEqualTo(404);
        assertThat(nobody.ask("GET", "/trail/matrix-secret").statusCode()).isEqualTo(404);
    }

    @Test
    void aWrongSecretLooksLikeAnyOther(Whole whole) throws IOException, InterruptedException {
        Visitor nobody = visitor(whole, MatrixAsker.NOBODY, Application.PORTAL);
        String wrong = nobody.ask("GET", "/trail/follow/matrix-secret2").body();
        assertThat(nobody.ask("GET", "/trail/follow/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                        .body())
                .isEqualTo(wrong);
    }

    /** Signed in once for each application; what Keycloak remembers serves for the second. */
    private static synchronized Visitor visitor(Whole whole, MatrixAsker asker, Application application)
            throws IOException, InterruptedException {
        String key = asker.name() + " " + application;
        Visitor known = VISITORS.get(key);
        if (known == null) {
            known = new Visitor(whole.address());
            if (asker.isMachine()) {
                known.becomeMachine(issuer(whole), asker.name(), DemoSignIns.MACHINE_SECRET);
            } else if (asker.isPerson()) {
                known.signIn(asker.name(), DemoSignIns.PASSWORD, application.context() + "/sign-in?to=/choose");
            }
            VISITORS.put(key, known);
        }
        return known;
    }

    private static String issuer(Whole whole) {
        return "http://localhost:" + whole.ports().keycloak() + "/realms/partnership";
    }

    /** A trail whose secret is known here, a membership of Braintree, a rule, and a change that waits. */
    private static Map<String, String> samples(Whole whole) throws SQLException {
        try (Connection superuser = whole.postgres().connectAsSuperuser("portal");
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate(
                    "update portal.trail set secret_hash = sha256('matrix-secret')" + " where reference = 'DMB4-4444'");
            statement.executeUpdate("""
                    insert into portal.responsibility_change (id, kind, service_id, part, tier, valid_from, authority,
                                                              why, proposed_by, proposed_by_name)
                    select '00000000-0000-0000-0000-0000000000c1', 'ADD', id, 'half', 'COUNTY', date '2040-01-01',
                           'an Act', 'for the matrix', 'matrix', 'Matrix'
                    from portal.council_service where slug = 'potholes' on conflict do nothing
                    """);
            statement.executeUpdate("""
                    insert into portal.reorganisation (id, name, takes_effect_on)
                    values ('00000000-0000-0000-0000-0000000000d1', 'For the matrix', date '2040-04-01')
                    on conflict do nothing
                    """);
            statement.executeUpdate("""
                    insert into portal.phrase_proposal (id, phrase, service_id, why, proposed_by, proposed_by_name)
                    select '00000000-0000-0000-0000-0000000000e1', 'matrix', id, 'for the matrix', 'matrix', 'Matrix'
                    from portal.council_service where slug = 'potholes' on conflict do nothing
                    """);
            String location = DirectorySamples.plant(statement);
            Map<String, String> samples = new HashMap<>(Map.of(
                    "{import}",
                    DirectorySamples.IMPORT,
                    "{plan}",
                    "00000000-0000-0000-0000-0000000000d1",
                    "{member}",
                    one(
                            statement,
                            "select m.id from portal.membership m join portal.organisation o on o.id = m.tenant_id"
                                    + " where o.slug = 'braintree' and m.role = 'COUNCILLOR' and m.ended_at is null"),
                    "{rule}",
                    one(statement, "select id from portal.responsibility where valid_until is null limit 1"),
                    "{change}",
                    "00000000-0000-0000-0000-0000000000c1",
                    "{location}",
                    location,
                    "{proposal}",
                    DirectorySamples.PROPOSAL,
                    "{report}",
                    DirectorySamples.REPORT));
            samples.put("{standard}", one(statement, "select id from portal.standard_version order by name limit 1"));
            samples.put(
                    "{assessment}",
                    one(
                            statement,
                            "select a.id from portal.self_assessment a join portal.organisation o on o.id = a.tenant_id"
                                    + " where o.slug = 'braintree' order by a.month limit 1"));
            samples.put("{phrase}", "00000000-0000-0000-0000-0000000000e1");
            samples.putAll(TenantSamples.plant(statement));
            samples.putAll(SafeguardingSamples.plant(statement));
            samples.putAll(FeedbackSamples.plant(statement));
            samples.putAll(ReviewSamples.plant(statement));
            samples.putAll(PeopleSamples.plant(statement));
            samples.putAll(EqualitySamples.plant(statement));
            statement.executeUpdate("""
                    insert into portal.enquiry_draft (id, key_hash, answers)
                    values ('00000000-0000-4000-8000-00000000d007', sha256('matrix-draft'),
                            '{"service": "potholes", "place": "Witham"}')
                    on conflict (id) do update set begun_at = now()
                    """);
            return samples;
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
