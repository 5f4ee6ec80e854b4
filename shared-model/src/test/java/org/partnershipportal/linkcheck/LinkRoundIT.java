package org.partnershipportal.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.AllowedHosts;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;
import org.postgresql.ds.PGSimpleDataSource;

class LinkRoundIT {
    private static final Asker ALDER = Asker.member(Westmark.ALDER, "one");
    private static final Asker BIRCH = Asker.member(Westmark.BIRCH, "two");
    private static final UUID DESK = UUID.fromString("00000000-0000-4000-8000-00000000011c");

    private Site site;

    @BeforeEach
    void found() throws Exception {
        Database.use("links");
        Westmark.found();
        site = new Site();
        behindTheScenes("delete from portal.link_check");
        behindTheScenes("delete from portal.job_lease");
        behindTheScenes("delete from portal.contact where channel = 'WEB'");
        behindTheScenes("update portal.organisation set website = null");
    }

    @AfterEach
    void end() {
        site.close();
        Database.useShared();
    }

    @Test
    void gathersWhatIsPublishedAsksItAndTellsTheOwnerAlone() throws Exception {
        web(ALDER, site.at("/gone"));
        web(BIRCH, site.at("/well"));
        assertThat(round("a").run(this::published)).as("one of each host").isEqualTo(1);
        assertThat(round("a").run(this::published)).isEqualTo(1);
        assertThat(round("a").run(this::published)).as("nothing is due").isZero();
        assertThat(own(ALDER)).extracting(LinkRow::outcome).containsExactly(LinkOutcome.GONE);
        assertThat(own(ALDER).get(0).isBroken()).isTrue();
        assertThat(own(ALDER).get(0).wellAt()).isNull();
        assertThat(own(BIRCH)).extracting(LinkRow::outcome).containsExactly(LinkOutcome.WELL);
        assertThat(own(BIRCH).get(0).wellAt()).isNotNull();
        List<LinkRow> broken = Wiring.as(
                Asker.steward("steward"),
                wiring -> wiring.get(LinkService.class).broken());
        assertThat(broken).extracting(LinkRow::bodySlug).containsExactly("alder");
    }

    @Test
    void remembersSinceWhenItIsBrokenAndForgetsItWhenItIsMended() throws Exception {
        web(ALDER, site.at("/gone"));
        round("a").run(this::published);
        behindTheScenes("update portal.link_check set broken_since = '2026-01-01', due_at = now()");
        round("a").run(this::published);
        assertThat(own(ALDER).get(0).brokenSince()).isEqualTo("2026-01-01T00:00:00Z");
        behindTheScenes("update portal.contact set value = '" + site.at("/well") + "' where channel = 'WEB'");
        Wiring.as(ALDER, wiring -> {
            wiring.get(LinkService.class).refresh();
            return 0;
        });
        assertThat(own(ALDER)).extracting(LinkRow::url).containsExactly(site.at("/well"));
        round("a").run(this::published);
        assertThat(own(ALDER).get(0).isBroken()).isFalse();
    }

    @Test
    void findsLinksWithinTheTextsOfABody() throws Exception {
        Database.sql("portal_web", ALDER, c -> {
            try (var statement = c.createStatement()) {
                statement.executeUpdate("delete from location where id = '" + DESK + "'");
                return statement.executeUpdate(
                        "insert into location (id, tenant_id, slug, name, kind, address, accessibility) values ('"
                                + DESK
                                + "', '" + Westmark.ALDER + "', 'desk', 'Desk', 'OFFICE', '1 Elm Street',"
                                + " 'A map (see " + site.at("/well") + ").')");
            }
        });
        round("a").run(this::published);
        assertThat(own(ALDER))
                .filteredOn(row -> row.kind().equals("LOCATION"))
                .extracting(LinkRow::url)
                .containsExactly(site.at("/well"));
        behindTheScenes("delete from portal.location where id = '" + DESK + "'");
    }

    @Test
    void oneNodeWorksAtATimeAndAnotherTakesOverWhenItsLeaseHasEnded() throws Exception {
        web(ALDER, site.at("/well"));
        web(BIRCH, site.at("/gone"));
        assertThat(round("a").run(this::published)).isEqualTo(1);
        assertThat(round("b").run(this::published))
                .as("the other node has the lease")
                .isZero();
        behindTheScenes("update portal.job_lease set leased_until = now() - interval '1 second'");
        assertThat(round("b").run(this::published)).isEqualTo(1);
        assertThat(round("a").run(this::published)).isZero();
    }

    @Test
    void anOwnerHasItsOwnLinksAskedAgain() throws Exception {
        web(ALDER, site.at("/well"));
        web(BIRCH, site.at("/gone"));
        round("a").run(this::published);
        round("a").run(this::published);
        Wiring.as(ALDER, wiring -> {
            wiring.get(LinkService.class).askAgain();
            return 0;
        });
        assertThat(round("a").run(this::published)).isEqualTo(1);
        assertThat(site.asked()).filteredOn("HEAD /well"::equals).hasSize(2);
        assertThat(site.asked()).filteredOn("HEAD /gone"::equals).hasSize(1);
    }

    @Test
    void leavesOtherHostsAloneWhereOnlyNamedOnesAreAsked() throws Exception {
        web(ALDER, "https://www.example.org/");
        AllowedHosts only = new AllowedHosts(Set.of("127.0.0.1"), true);
        assertThat(round("a", only).run(this::published)).isZero();
        assertThat(own(ALDER)).extracting(LinkRow::outcome).containsExactly((LinkOutcome) null);
    }

    private LinkRound round(String node) {
        return round(node, new AllowedHosts(Set.of("127.0.0.1"), false));
    }

    private LinkRound round(String node, AllowedHosts hosts) {
        return new LinkRound(worker(), node, new LinkAsker(hosts, "Test/1.0", Duration.ofSeconds(10)), hosts, 24);
    }

    private List<PublishedLink> published() {
        return Wiring.as(Asker.ANYBODY, wiring -> wiring.get(LinkService.class).published());
    }

    private static List<LinkRow> own(Asker asker) {
        return Wiring.as(asker, wiring -> wiring.get(LinkService.class).own());
    }

    private static void web(Asker body, String url) {
        Database.sql("portal_web", body, c -> {
            try (var statement = c.createStatement()) {
                return statement.executeUpdate("insert into contact (id, organisation_id, channel, value) values"
                        + " (gen_random_uuid(), '" + body.tenant() + "', 'WEB', '" + url + "')");
            }
        });
    }

    private static void behindTheScenes(String sql) throws Exception {
        try (var connection = Database.current().superuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static DataSource worker() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Database.current().url());
        source.setUser("portal_worker");
        source.setPassword(Database.current().password());
        return source;
    }
}
