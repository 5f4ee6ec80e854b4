package org.partnershipportal.deploy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.Page;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.Visitor;
import org.partnershipportal.deploy.part.Whole;

/** What was typed is kept when the session has ended, or when the form was opened for another body. */
@ExtendWith(RunningWhole.class)
class TypedFormIT {
    private static final String FORM = "/enquiry/key";
    private static final String DRAFTS = "select fields::text from portal.form_draft where form = '" + FORM + "'"
            + " and tenant_id = (select id from portal.organisation where slug = ?)";

    private final Whole whole;
    private final BehindTheScenes scenes;

    TypedFormIT(Whole whole) {
        this.whole = whole;
        scenes = new BehindTheScenes(whole);
    }

    @BeforeEach
    void noDrafts() {
        scenes.change("delete from portal.form_draft");
    }

    @Test
    void aFormSentAfterTheSessionHadEndedIsOfferedAgain() {
        Visitor visitor = Visitor.signedIn(whole, "braintree.staff");
        visitor.loseSession();
        Page back = visitor.post(FORM, Map.of("summary", "The bin was not emptied", "actingFor", "braintree"));
        assertThat(back.path()).isEqualTo(FORM);
        assertThat(drafts("braintree")).singleElement().asString().contains("The bin was not emptied");
    }

    @Test
    void whatAnotherSiteMadeTheBrowserSendIsNotKept() {
        Visitor visitor = Visitor.signedIn(whole, "braintree.staff");
        visitor.loseSession();
        Page asked = visitor.send(FORM, Map.of("summary", "Planted"), "https://elsewhere.example");
        visitor.get(asked.location());
        assertThat(drafts("braintree")).isEmpty();
    }

    @Test
    void aPasswordIsNeverKept() {
        Visitor visitor = Visitor.signedIn(whole, "braintree.staff");
        visitor.loseSession();
        visitor.post(FORM, Map.of("summary", "Typed", "password", "hidden-word"));
        assertThat(drafts("braintree")).singleElement().asString().doesNotContain("hidden-word");
    }

    @Test
    void aFormOpenedForOneBodyIsNotTakenForAnotherAndNothingIsLost() {
        Visitor visitor = Visitor.signedIn(whole, "two.bodies");
        visitor.submit(visitor.get("/choose"), "main form", Map.of("body", "essex"));
        Page refused = visitor.post(FORM, Map.of("summary", "Typed for Braintree", "actingFor", "braintree"));
        assertThat(refused.path()).startsWith("/choose");
        assertThat(refused.text("main")).contains("Nothing was sent, and what you typed is kept");
        assertThat(drafts("essex")).isEmpty();
        visitor.submit(refused, "main form", Map.of("body", "braintree"));
        assertThat(drafts("essex")).isEmpty();
        assertThat(drafts("braintree")).singleElement().asString().contains("Typed for Braintree");
    }

    private List<String> drafts(String slug) {
        return scenes.texts(DRAFTS, slug);
    }
}
