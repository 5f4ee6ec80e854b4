package org.partnershipportal.common;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which hosts may be asked. People type the addresses, so they must not become a way into the network behind the
 * portal: a host of which any address is private, loopback or otherwise not of the public internet is refused, unless it
 * is named.
 *
 * @param named hosts that may be asked though they are private, in small letters
 * @param onlyNamed whether no other host is asked at all, as in tests and the demo
 */
public record AllowedHosts(Set<String> named, boolean onlyNamed) {
    /** Special blocks that {@link InetAddress} has no word for: first byte, second byte, mask of the second. */
    private static final List<int[]> SPECIAL = List.of(
            new int[] {0, 0, 0}, // this network
            new int[] {100, 64, 0xC0}, // carrier-grade NAT, RFC 6598
            new int[] {192, 0, 0xFF}, // protocol assignments and documentation, RFC 6890
            new int[] {198, 18, 0xFE}, // benchmarking, RFC 2544
            new int[] {198, 51, 0xFF}, // documentation, RFC 5737
            new int[] {203, 0, 0xFF}); // documentation, RFC 5737

    public AllowedHosts {
        named = Set.copyOf(named);
    }

    /** @param list hosts with commas between them; blank for none */
    public static AllowedHosts read(String list, boolean onlyNamed) {
        return new AllowedHosts(
                Arrays.stream(list.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toSet()),
                onlyNamed);
    }

    /** Whether links to this host are asked at all, now. */
    public boolean asks(String host) {
        return !onlyNamed || named.contains(host);
    }

    /** Whether this host is one of those that are named. */
    public boolean names(String host) {
        return named.contains(host.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether this very address may be asked. The name is looked up here; the connection that follows at once uses the
     * same look-up, as Java keeps it for some seconds.
     */
    public boolean allows(URI address) throws UnknownHostException {
        String host = address.getHost();
        String scheme = address.getScheme();
        if (host == null || address.getUserInfo() != null || !isWeb(scheme)) {
            return false;
        }
        String plain = host.toLowerCase(Locale.ROOT);
        return named.contains(plain)
                || (!onlyNamed && Arrays.stream(InetAddress.getAllByName(plain)).allMatch(AllowedHosts::isPublic));
    }

    private static boolean isWeb(@Nullable String scheme) {
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublicIpv4(bytes) : isPublicIpv6(bytes);
    }

    private static boolean isPublicIpv4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first < 240 && SPECIAL.stream().noneMatch(block -> block[0] == first && block[1] == (second & block[2]));
    }

    /** Global unicast (2000::/3) without what only wraps or tunnels an IPv4 address: 2001:0::/32, 2002::/16. */
    private static boolean isPublicIpv6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        boolean teredo = first == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
        boolean documentation = first == 0x2001 && (bytes[2] & 0xFF) == 0x0D && (bytes[3] & 0xFF) == 0xB8;
        return (first & 0xE000) == 0x2000 && first != 0x2002 && !teredo && !documentation;
    }
}
