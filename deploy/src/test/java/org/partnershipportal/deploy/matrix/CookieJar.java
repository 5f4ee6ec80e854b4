package org.partnershipportal.deploy.matrix;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cookies as a browser keeps them on this machine, where plain HTTP is trusted: Secure ones go over it too, which the
 * JDK's own jar refuses. Kept apart by server, port included.
 */
final class CookieJar {

    private record Cookie(String server, String path, String name) {}

    private final Map<Cookie, String> kept = new HashMap<>();

    void keep(HttpResponse<?> answer) {
        for (String header : answer.headers().allValues("Set-Cookie")) {
            List<String> parts = List.of(header.split(";\\s*"));
            String[] pair = parts.get(0).split("=", 2);
            String path = parts.stream()
                    .filter(part -> part.toLowerCase(java.util.Locale.ROOT).startsWith("path="))
                    .map(part -> part.substring("path=".length()))
                    .findFirst()
                    .orElse("/");
            var cookie = new Cookie(answer.uri().getAuthority(), path, pair[0]);
            if (pair[1].isEmpty() || parts.contains("Max-Age=0")) {
                kept.remove(cookie);
            } else {
                kept.put(cookie, pair[1]);
            }
        }
    }

    Optional<String> header(URI address) {
        List<String> pairs = new ArrayList<>();
        kept.forEach((cookie, value) -> {
            if (cookie.server().equals(address.getAuthority())
                    && address.getPath().startsWith(cookie.path().replaceFirst("/$", ""))) {
                pairs.add(cookie.name() + "=" + value);
            }
        });
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs.stream().collect(Collectors.joining("; ")));
    }
}
