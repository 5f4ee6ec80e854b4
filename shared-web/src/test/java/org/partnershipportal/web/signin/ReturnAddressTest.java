package org.partnershipportal.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/staff",
                "/referral/inbox",
                "/referral/case/AB-12?tab=history",
                "/admin/tenant/list?page=2&per_page=50",
                "/answer?q=bin%20not%20emptied&place=CM7%209HB",
                "/answer?q=https://elsewhere.example/",
                "/referral/inbox#top"
            })
    void aPathOfThisSiteIsKept(String path) {
        assertThat(ReturnAddress.of(path)).contains(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "staff",
                "https://elsewhere.example/",
                "http:/elsewhere.example",
                "//elsewhere.example/",
                "///elsewhere.example/",
                "/\\elsewhere.example/",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example/",
                " /staff",
                "/staff\r\nSet-Cookie: a=b",
                "/%zz",
                "javascript:alert(1)",
                "/..//elsewhere.example/",
                "/staff/../../x",
                "/.//elsewhere.example"
            })
    void anotherSiteOrAStrangePathIsNot(String path) {
        assertThat(ReturnAddress.of(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in?to=/staff",
                "/callback",
                "/sign-out",
                "/sign-out/back-channel",
                "/admin/sign-in",
                "/admin/callback?x=1",
                "/api/v1/answers"
            })
    void aStepOfSigningInAndTheApiAreNoPlacesToReturnTo(String path) {
        assertThat(ReturnAddress.of(path)).isEmpty();
    }

    @Test
    void anEndlessAddressIsNotKept() {
        assertThat(ReturnAddress.of("/" + "a".repeat(ReturnAddress.LONGEST - 1)))
                .isPresent();
        assertThat(ReturnAddress.of("/" + "a".repeat(ReturnAddress.LONGEST))).isEmpty();
    }
}
