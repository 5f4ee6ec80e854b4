package org.partnershipportal.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.deploy.demo.DemoSignIns;
import org.partnershipportal.deploy.part.Whole;

/** Somebody who uses the portal over HTTP, without a browser: keeps cookies, follows redirects, fills in forms. */
public final class Visitor {
    private static final int MOST_REDIRECTS = 12;
    private static final int REDIRECT = 300;
    private static final int ERROR = 400;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new LoopbackCookies())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String address;

    private Visitor(String address) {
        this.address = address;
    }

    /** Somebody who has not signed in. */
    public static Visitor of(Whole whole) {
        return new Visitor(whole.address());
    }

    /** Somebody who has signed in to the portal with a demo sign-in. */
    public static Visitor signedIn(Whole whole, String username) {
        Visitor visitor = of(whole);
        Page page = visitor.signIn(visitor.get("/sign-in"), username);
        if (page.status() >= ERROR || !page.uri().toString().startsWith(whole.address())) {
            throw new AssertionError(username + " could not sign in: " + page);
        }
        return visitor;
    }

    /** From Keycloak's first page to where it leads back: the name on one page, the password on the next. */
    public Page signIn(Page asked, String username) {
        Page password = submit(asked, "form", Map.of("username", username));
        return submit(password, "form", Map.of("username", username, "password", DemoSignIns.PASSWORD));
    }

    /** Asks for a path of the portal, or a whole address, and follows where it leads. */
    public Page get(String path) {
        return follow(ask(request(path).GET()));
    }

    /** Asks and stays at the first answer. */
    public Page look(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        return ask(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends fields as a form of the portal's own page would, and follows where it leads. */
    public Page post(String path, Map<String, String> fields) {
        return follow(send(path, fields, address));
    }

    /** Sends fields from a page of that origin and stays at the first answer. */
    public Page send(String path, Map<String, String> fields, String origin) {
        return ask(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Fills in the first form of a page that fits the selector, presses its first button, and follows. */
    public Page submit(Page page, String form, Map<String, String> typed) {
        return follow(send(page.action(form), page.fields(form, typed), origin(page.uri())));
    }

    /** The same, and stays at the first answer. */
    public Page submitOnly(Page page, String form, Map<String, String> typed) {
        return send(page.action(form), page.fields(form, typed), origin(page.uri()));
    }

    /** Loses the portal's sessions, as when a server forgets them; stays known to Keycloak. */
    public void loseSession() {
        ((LoopbackCookies) http.cookieHandler().orElseThrow()).forget("portal_session", "admin_session");
    }

    private Page follow(Page page) {
        Page now = page;
        for (int i = 0; i < MOST_REDIRECTS && now.status() >= REDIRECT && now.status() < ERROR; i++) {
            now = ask(request(now.location()).GET());
        }
        return now;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("/") ? address + path : path));
    }

    private Page ask(HttpRequest.Builder request) {
        try {
            return Page.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Browsers take loopback for secure, Java does not: here its cookies travel all the same. */
    private static final class LoopbackCookies extends CookieManager {
        LoopbackCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            List<String> cookies = headers.getOrDefault("set-cookie", List.of());
            super.put(
                    uri,
                    Map.of(
                            "Set-Cookie",
                            cookies.stream().map(LoopbackCookies::plain).toList()));
        }

        void forget(String... names) {
            List.copyOf(getCookieStore().getCookies()).stream()
                    .filter(cookie -> List.of(names).contains(cookie.getName()))
                    .forEach(cookie -> getCookieStore().remove(null, cookie));
        }

        private static String plain(String cookie) {
            return cookie.replaceAll("(?i);\\s*(secure|samesite=\\w+)", "");
        }
    }
}
