package org.partnershipportal.deploy.matrix;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who asks over HTTP without a browser; follows no redirect unless told to, and keeps cookies. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final int MOST_STEPS = 12;
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final CookieJar cookies = new CookieJar();
    private final URI home;
    private @Nullable String token;

    Visitor(String address) {
        home = URI.create(address);
    }

    /** Status and headers of one answer. */
    HttpResponse<String> ask(String verb, String path) throws IOException, InterruptedException {
        return send(request(home.resolve(path), verb));
    }

    /** Signs in at Keycloak by its own pages, beginning at a protected address of the application. */
    void signIn(String username, String password, String protectedPath) throws IOException, InterruptedException {
        HttpResponse<String> answer = follow(request(home.resolve(protectedPath), "GET"));
        for (int step = 0; !isHome(answer.uri()) && step < MOST_STEPS; step++) {
            Matcher form = FORM.matcher(answer.body());
            if (!form.find()) {
                throw new IOException("no form at " + answer.uri() + ": " + answer.body());
            }
            URI action = answer.uri().resolve(form.group(1).replace("&amp;", "&"));
            answer = follow(post(action, Map.of("username", username, "password", password)));
        }
        if (!isHome(answer.uri())) {
            throw new IOException(username + " was not signed in, but sent to " + answer.uri());
        }
        if (answer.statusCode() != OK) {
            throw new IOException(username + " was not signed in, but answered " + answer.statusCode() + " at "
                    + answer.uri() + ": " + answer.body());
        }
    }

    /** From now on shows a bearer token of a machine's own. */
    void becomeMachine(String issuer, String client, String secret) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(post(
                URI.create(issuer + "/protocol/openid-connect/token"),
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret)));
        Matcher found = TOKEN.matcher(answer.body());
        if (!found.find()) {
            throw new IOException("no token for " + client + ": " + answer.body());
        }
        token = found.group(1);
    }

    private boolean isHome(URI address) {
        return address.getAuthority().equals(home.getAuthority());
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(first);
        for (int step = 0; answer.statusCode() / 100 == 3 && step < MOST_STEPS; step++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(request(next, "GET"));
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest plain = request.build();
        cookies.header(plain.uri()).ifPresent(header -> request.header("Cookie", header));
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        cookies.keep(answer);
        return answer;
    }

    private HttpRequest.Builder request(URI address, String verb) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(verb, BodyPublishers.noBody())
                .header("Accept", "text/html, application/json;q=0.9, */*;q=0.8")
                .header("Prefer", "wait=60");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private static HttpRequest.Builder post(URI address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }
}
