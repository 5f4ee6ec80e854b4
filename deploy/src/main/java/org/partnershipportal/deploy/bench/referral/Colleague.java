package org.partnershipportal.deploy.bench.referral;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnershipportal.deploy.bench.BenchFailure;
import org.partnershipportal.deploy.demo.DemoSignIns;

/** Somebody of the demo's staff who has signed in to the portal by Keycloak's own pages. */
final class Colleague {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 16;
    private static final int REDIRECT = 300;
    private static final int ERROR = 400;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    /** Of the portal and of Keycloak, by port: neither sets one that the other would take for its own. */
    private final Map<Integer, Map<String, String>> cookies = new HashMap<>();

    private final URI home;

    private Colleague(URI home) {
        this.home = home;
    }

    /** @throws BenchFailure when the sign-in does not lead back to the portal */
    static Colleague signIn(String address, String username) throws IOException, InterruptedException {
        Colleague colleague = new Colleague(URI.create(address));
        HttpResponse<String> answer = colleague.follow(HttpRequest.newBuilder(colleague.home.resolve("/sign-in")));
        for (int step = 0; step < MOST_STEPS && answer.uri().getPort() != colleague.home.getPort(); step++) {
            Matcher form = FORM.matcher(answer.body());
            if (!form.find()) {
                throw new BenchFailure(username + " found no form at " + answer.uri());
            }
            URI action = answer.uri().resolve(form.group(1).replace("&amp;", "&"));
            answer = colleague.follow(form(action, Map.of("username", username, "password", DemoSignIns.PASSWORD)));
        }
        if (answer.statusCode() >= ERROR || answer.uri().getPort() != colleague.home.getPort()) {
            throw new BenchFailure(username + " could not sign in: " + answer.statusCode() + " at " + answer.uri());
        }
        return colleague;
    }

    /** The header that keeps the colleague signed in, ended by a line break of HTTP. */
    String header() {
        return "Cookie: " + joined(home.getPort()) + "\r\n";
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(first);
        for (int step = 0; step < MOST_STEPS && isRedirect(answer); step++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(next));
        }
        return answer;
    }

    private static boolean isRedirect(HttpResponse<String> answer) {
        return answer.statusCode() >= REDIRECT && answer.statusCode() < ERROR;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        int port = request.build().uri().getPort();
        if (cookies.containsKey(port)) {
            request.header("Cookie", joined(port));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        Map<String, String> kept = cookies.computeIfAbsent(port, any -> new HashMap<>());
        answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                .forEach(pair -> kept.put(pair[0], pair[1]));
        return answer;
    }

    private String joined(int port) {
        return cookies.getOrDefault(port, Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder form(URI action, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }
}
