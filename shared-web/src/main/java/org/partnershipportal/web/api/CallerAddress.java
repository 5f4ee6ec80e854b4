package org.partnershipportal.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * From where a request comes, as far as that can be trusted: the address that the outermost of our own proxies saw. An
 * IPv6 network of /64 belongs to one customer, so it counts as one caller.
 */
public final class CallerAddress {
    private static final int NETWORK_GROUPS = 4;

    private CallerAddress() {}

    /** @param proxies how many proxies of ours stand in front of the portal; what callers add before them is ignored */
    public static String of(HttpServletRequest request, int proxies) {
        List<String> passed = forwarded(request);
        String address =
                proxies == 0 || passed.size() < proxies ? request.getRemoteAddr() : passed.get(passed.size() - proxies);
        return address.contains(":") ? network(address) : address;
    }

    private static List<String> forwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
    }

    /** The first half of an IPv6 address; one that is written short keeps what stands before the gap. */
    private static String network(String address) {
        String beforeGap = address.contains("::") ? address.substring(0, address.indexOf("::")) : address;
        return String.join(
                ":", Arrays.stream(beforeGap.split(":")).limit(NETWORK_GROUPS).toList());
    }
}
