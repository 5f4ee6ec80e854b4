package org.partnershipportal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.web.FakeRequest;

class RateLimitTest {

    @Test
    void a_minutes_worth_is_answered_and_then_the_caller_waits() {
        RequestAllowance allowance = new RequestAllowance(6);
        for (int i = 0; i < 6; i++) {
            assertThat(allowance.secondsToWait("192.0.2.1")).isZero();
        }
        assertThat(allowance.secondsToWait("192.0.2.1")).isBetween(1L, 11L);
        assertThat(allowance.secondsToWait("192.0.2.2")).as("another caller").isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 192.0.2.9",
        "1, 198.51.100.7",
        "2, 203.0.113.5",
        "3, 192.0.2.9",
    })
    void only_our_own_proxies_are_believed(int proxies, String caller) {
        FakeRequest request = new FakeRequest("GET", "/api/v1/answers")
                .from("192.0.2.9")
                .header("X-Forwarded-For", "203.0.113.5, 198.51.100.7");
        assertThat(CallerAddress.of(request, proxies)).isEqualTo(caller);
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2:3:4:5:6, 2001:db8:1:2", "2001:db8:1:2::1, 2001:db8:1:2", "2001:db8::1, 2001:db8"})
    void an_ipv6_network_is_one_caller(String address, String caller) {
        assertThat(CallerAddress.of(new FakeRequest("GET", "/api").from(address), 0))
                .isEqualTo(caller);
    }
}
