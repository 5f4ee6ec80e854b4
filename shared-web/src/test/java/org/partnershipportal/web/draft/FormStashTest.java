package org.partnershipportal.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.web.FakeRequest;

class FormStashTest {
    private static final String SITE = "https://portal.example.org";

    private final Map<String, String[]> typed = new LinkedHashMap<>();
    private final FakeRequest form = new FakeRequest("POST", "/enquiry/key")
            .header("Origin", SITE)
            .contentType("application/x-www-form-urlencoded");

    @Test
    void keepsWhatWasTypedAndWhere() {
        type("summary", "Bin not emptied");
        type("needs", "LARGE_PRINT", "BSL");
        type("actingFor", "braintree");
        FormStash stash = FormStash.of(form.parameters(typed), SITE).orElseThrow();
        assertThat(stash.form()).isEqualTo("/enquiry/key");
        assertThat(stash.actingFor()).isEqualTo("braintree");
        assertThat(stash.fields())
                .containsExactly(
                        Map.entry("summary", "Bin not emptied"),
                        Map.entry("needs", "LARGE_PRINT" + FormStash.SEPARATOR + "BSL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.faces.ViewState",
                "jakarta.faces.partial.ajax",
                "primefaces.nonce",
                "password",
                "newPassword",
                "clientSecret",
                "access_token"
            })
    void keepsNothingThatWasNotTypedOrIsSecret(String name) {
        type(name, "x");
        assertThat(FormStash.of(form.parameters(typed), SITE)).isEmpty();
    }

    @Test
    void keepsNoFormOfAnotherSite() {
        type("summary", "Planted");
        assertThat(FormStash.of(form.parameters(typed).header("Origin", "https://elsewhere.example"), SITE))
                .isEmpty();
        assertThat(FormStash.of(form.header("Origin", null), SITE)).isEmpty();
    }

    @Test
    void keepsNoFilesAndNothingThatWasOnlyAskedFor() {
        type("summary", "x");
        assertThat(FormStash.of(form.parameters(typed).contentType("multipart/form-data; boundary=x"), SITE))
                .isEmpty();
        FakeRequest link =
                new FakeRequest("GET", "/enquiry/key").parameters(typed).header("Origin", SITE);
        assertThat(FormStash.of(link, SITE)).isEmpty();
    }

    @Test
    void keepsNoMoreThanADraftMayHold() {
        type("long", "x".repeat(FormStash.MOST_CHARACTERS - "long".length()));
        assertThat(FormStash.of(form.parameters(typed), SITE)).isPresent();
        type("more", "x");
        assertThat(FormStash.of(form.parameters(typed), SITE)).isEmpty();
    }

    @Test
    void keepsNoEndlessNumberOfFields() {
        for (int field = 0; field < FormStash.MOST_FIELDS; field++) {
            type("field" + field, "x");
        }
        assertThat(FormStash.of(form.parameters(typed), SITE)).isPresent();
        type("one-more", "x");
        assertThat(FormStash.of(form.parameters(typed), SITE)).isEmpty();
    }

    private void type(String name, String... values) {
        typed.put(name, values);
    }
}
