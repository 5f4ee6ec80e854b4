package org.partnershipportal.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
    private final AllowedHosts open = AllowedHosts.read("", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "2002:7f00:1::",
                "64:ff9b::a00:1",
                "2001:0:1::1"
            })
    void whatIsNotOfThePublicInternetIsRefused(String address) throws Exception {
        assertThat(AllowedHosts.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.128.0.1", "172.32.0.1", "193.0.0.1", "198.20.0.1", "2606:4700::1"})
    void whatIsOfThePublicInternetIsNot(String address) throws Exception {
        assertThat(AllowedHosts.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://1.1.1.1/",
                "file:///etc/passwd",
                "http://user:word@1.1.1.1/",
                "http://2130706433/",
                "http://localhost/",
                "http://[::ffff:127.0.0.1]/"
            })
    void anAddressThatMayNotBeAskedIsRefused(String url) throws Exception {
        assertThat(open.allows(URI.create(url))).isFalse();
    }

    @Test
    void aNamedHostMayBeAskedAndOthersOnlyIfNotLimitedToThose() throws Exception {
        AllowedHosts named = AllowedHosts.read(" LocalHost , intranet.example.org", false);
        assertThat(named.allows(URI.create("http://LOCALHOST:9/"))).isTrue();
        assertThat(named.allows(URI.create("http://127.0.0.1:9/"))).isFalse();
        assertThat(named.asks("www.example.org")).isTrue();
        AllowedHosts only = new AllowedHosts(Set.of("localhost"), true);
        assertThat(only.asks("www.example.org")).isFalse();
        assertThat(only.allows(URI.create("http://1.1.1.1/"))).isFalse();
    }
}
