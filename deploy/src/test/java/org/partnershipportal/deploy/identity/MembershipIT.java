package org.partnershipportal.deploy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.Page;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.Visitor;
import org.partnershipportal.deploy.part.Whole;

@ExtendWith(RunningWhole.class)
class MembershipIT {
    private static final String BODY = ".pp-acting strong";

    private final Whole whole;

    MembershipIT(Whole whole) {
        this.whole = whole;
    }

    @Test
    void aLeaverIsOutAtTheNextRequest() {
        BehindTheScenes scenes = new BehindTheScenes(whole);
        String subject = scenes.subjectOf("harlow.contributor");
        Visitor visitor = Visitor.signedIn(whole, "harlow.contributor");
        assertThat(visitor.get("/choose").text(BODY)).isEqualTo("Harlow Council");
        scenes.change("update portal.membership set ended_at = now() where subject = ?", subject);
        try {
            Page page = visitor.get("/choose");
            assertThat(page.text("h1")).isEqualTo("You do not belong to a body here");
            assertThat(page.text(BODY)).isEmpty();
        } finally {
            scenes.change("update portal.membership set ended_at = null where subject = ?", subject);
        }
        assertThat(visitor.get("/choose").text(BODY)).isEqualTo("Harlow Council");
    }

    @Test
    void aSuspendedBodysPeopleAreOutAtTheNextRequest() {
        BehindTheScenes scenes = new BehindTheScenes(whole);
        Visitor visitor = Visitor.signedIn(whole, "uttlesford.staff");
        String uttlesford = "where id = (select id from portal.organisation where slug = 'uttlesford')";
        scenes.change("update portal.tenant set status = 'SUSPENDED' " + uttlesford);
        try {
            assertThat(visitor.get("/choose").text("h1")).isEqualTo("You do not belong to a body here");
        } finally {
            scenes.change("update portal.tenant set status = 'ACTIVE' " + uttlesford);
        }
    }

    @Test
    void whoBelongsToTwoBodiesChoosesAndMayChange() {
        Visitor visitor = Visitor.of(whole);
        Page choice = visitor.signIn(visitor.get("/sharing/agreements"), "two.bodies");
        assertThat(choice.path()).startsWith("/choose");
        assertThat(choice.body()).contains("Braintree District Council", "Essex County Council");
        visitor.submit(choice, "main form", Map.of("body", "essex"));
        assertThat(visitor.get("/choose").text(BODY)).isEqualTo("Essex County Council");
        visitor.submit(visitor.get("/choose"), "main form", Map.of("body", "braintree"));
        assertThat(visitor.get("/choose").text(BODY)).isEqualTo("Braintree District Council");
    }

    @Test
    void nobodyChoosesABodyToWhichTheyDoNotBelong() {
        Visitor visitor = Visitor.signedIn(whole, "two.bodies");
        visitor.submit(visitor.get("/choose"), "main form", Map.of("body", "thurrock"));
        assertThat(visitor.get("/choose").text(BODY)).isEmpty();
    }

    @Test
    void staffHaveNothingToDoInAdministration() {
        Visitor visitor = Visitor.signedIn(whole, "braintree.staff");
        Page page = visitor.get("/admin/");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("h1")).isEqualTo("There is nothing for you here");
    }
}
