package org.partnershipportal.deploy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.deploy.Page;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.Visitor;
import org.partnershipportal.deploy.demo.DemoSignIns;
import org.partnershipportal.deploy.part.Whole;

@ExtendWith(RunningWhole.class)
class BearerIT {
    /** A path of the API that is there for nobody: a caller who is let in gets 404, who is not gets 401. */
    private static final String NOWHERE = "/api/v1/nowhere";

    private final Whole whole;
    private final Visitor visitor;

    BearerIT(Whole whole) {
        this.whole = whole;
        visitor = Visitor.of(whole);
    }

    @Test
    void aMachineOfABodyIsLetIn() {
        String token = new RealmAccess(whole).token("braintree-system", DemoSignIns.MACHINE_SECRET);
        assertThat(ask("Bearer " + token).status()).isEqualTo(404);
    }

    @Test
    void aTokenWithoutOurAudienceIsRefused() {
        RealmAccess realm = new RealmAccess(whole);
        realm.addMachineWithoutAudience("no-audience", "some-secret");
        refuses("Bearer " + realm.token("no-audience", "some-secret"));
    }

    @Test
    void aMachineThatBelongsToNoBodyIsRefused() {
        BehindTheScenes scenes = new BehindTheScenes(whole);
        scenes.change("update portal.machine_client set client_id = 'gone' where client_id = 'thurrock-system'");
        try {
            refuses("Bearer " + new RealmAccess(whole).token("thurrock-system", DemoSignIns.MACHINE_SECRET));
        } finally {
            scenes.change("update portal.machine_client set client_id = 'thurrock-system' where client_id = 'gone'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "Bearer ", "Bearer a.b.c", "Basic YTpi", "braintree-system"})
    void anythingElseIsRefusedAlsoWhereAnybodyMayAsk(String header) {
        refuses(header);
    }

    @Test
    void aSessionCountsForNothing() {
        Visitor staff = Visitor.signedIn(whole, "braintree.staff");
        assertThat(staff.look(NOWHERE).status()).isEqualTo(404);
        assertThat(staff.look(NOWHERE, "Authorization", "Bearer x").status()).isEqualTo(401);
    }

    private void refuses(String header) {
        Page page = ask(header);
        assertThat(page.status()).isEqualTo(401);
        assertThat(page.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(page.header("Content-Type")).startsWith("application/problem+json");
        assertThat(page.body()).contains("/problems/token-refused").doesNotContain("<html", "Exception");
    }

    private Page ask(String header) {
        return visitor.look(NOWHERE, "Authorization", header);
    }
}
