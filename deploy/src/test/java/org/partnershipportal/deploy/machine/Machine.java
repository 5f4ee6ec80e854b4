package org.partnershipportal.deploy.machine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.partnershipportal.deploy.demo.DemoSignIns;
import org.partnershipportal.deploy.identity.RealmAccess;
import org.partnershipportal.deploy.part.Whole;

/** The system of a body, with a token of the real Keycloak. */
final class Machine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;

    private Machine(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** @param body slug */
    static Machine of(Whole whole, String body) {
        return new Machine(whole.address(), new RealmAccess(whole).token(body + "-system", DemoSignIns.MACHINE_SECRET));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** @param headers name, value, name, value … */
    HttpResponse<String> post(String path, String body, String... headers) {
        return posted(path, "application/json", body, headers);
    }

    /** A file, which no address of the machines takes. */
    HttpResponse<String> postFile(String path) {
        return posted(path, "multipart/form-data; boundary=x", "--x--");
    }

    /** @param headers name, value, name, value … */
    HttpResponse<String> postForm(String path, String form, String... headers) {
        return posted(path, "application/x-www-form-urlencoded", form, headers);
    }

    private HttpResponse<String> posted(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpRequest.Builder request(String path) {
        URI uri = URI.create(path.startsWith("http") ? path : address + path);
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
