package org.partnershipportal.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.common.AllowedHosts;

class LinkAskerTest {
    private final LinkAsker asker = asker(new AllowedHosts(Set.of("127.0.0.1"), false), Duration.ofSeconds(10));
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/well, WELL, 200",
        "/no-head, WELL, 200",
        "/hangs-up-on-head, WELL, 200",
        "/gone, GONE, 404",
        "/guarded, UNSURE, 403",
        "/failing, FAILING, 503",
        "/moved, MOVED, 200",
        "/for-now, WELL, 200",
        "/moved-then-gone, GONE, 404",
        "/nowhere, UNREADABLE, 301"
    })
    void saysWhatAPageAnswers(String path, LinkOutcome outcome, int status) throws Exception {
        LinkAnswer answer = asker.ask(site.at(path));
        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void saysWhereRedirectsLead() throws Exception {
        assertThat(asker.ask(site.at("/moved")).leadsTo()).isEqualTo(site.at("/well"));
        assertThat(asker.ask(site.at("/moved-then-gone")).leadsTo()).isEqualTo(site.at("/gone"));
        assertThat(asker.ask(site.at("/well")).leadsTo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/circle", "/far"})
    void givesUpInACircleAndOnAWayWithoutEnd(String path) throws Exception {
        assertThat(asker.ask(site.at(path)).outcome()).isEqualTo(LinkOutcome.CIRCLE);
        assertThat(site.asked()).hasSizeLessThan(40);
    }

    @Test
    void asksForTheHeadFirstAndSaysWhoAsks() throws Exception {
        asker.ask(site.at("/no-head"));
        assertThat(site.asked()).containsExactly("HEAD /no-head", "Test/1.0", "GET /no-head", "Test/1.0");
    }

    @Test
    void waitsNoLongerThanItsPatience() throws Exception {
        LinkAsker hasty = asker(new AllowedHosts(Set.of("127.0.0.1"), false), Duration.ofMillis(300));
        assertThat(hasty.ask(site.at("/silent")).outcome()).isEqualTo(LinkOutcome.SILENT);
    }

    @Test
    void hangsUpOnAPageWithoutEnd() throws Exception {
        assertThat(asker.ask(site.at("/endless")).outcome()).isEqualTo(LinkOutcome.WELL);
    }

    @Test
    void saysThatNobodyIsThere() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThat(asker.ask("http://127.0.0.1:" + closed + "/").outcome()).isEqualTo(LinkOutcome.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inward", "/to-a-file"})
    void followsNoRedirectToWhereItMayNotGo(String path) throws Exception {
        assertThat(asker.ask(site.at(path)).outcome()).isEqualTo(LinkOutcome.NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a b/", "http://[x/", "%%%", ""})
    void saysThatItIsNoAddress(String url) throws Exception {
        assertThat(asker.ask(url).outcome()).isIn(LinkOutcome.UNREADABLE, LinkOutcome.NOT_ALLOWED);
    }

    @Test
    void asksNothingPrivateThatIsNotNamed() throws Exception {
        LinkAsker strict = asker(new AllowedHosts(Set.of(), false), Duration.ofSeconds(10));
        assertThat(strict.ask(site.at("/well")).outcome()).isEqualTo(LinkOutcome.NOT_ALLOWED);
        assertThat(site.asked()).isEmpty();
    }

    private static LinkAsker asker(AllowedHosts hosts, Duration patience) {
        return new LinkAsker(hosts, "Test/1.0", patience);
    }
}
