package org.partnershipportal.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.part.Whole;

/** What browsers and caches are told, seen from outside, and what no address may give away. */
@ExtendWith(RunningWhole.class)
class PageHeadersIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aPublicPageHasAStrictPolicyAndNoCookie(Whole whole) throws Exception {
        HttpResponse<String> page = get(whole, "/about/privacy");

        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "script-src");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about/privacy", "/here?place=Witham", "/here?place=Witham&on=2026-04-01&then=2027-04-01"})
    void whoHasAPublicPageAlreadyIsToldSo(String path, Whole whole) throws Exception {
        String tag = header(get(whole, path), "ETag");

        HttpResponse<String> again = get(whole, path, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(whole, path, "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theStylesheetIsKeptForAYearUnderItsOwnVersionOnly(Whole whole) throws Exception {
        String page = get(whole, "/about/privacy").body();
        String address = page.substring(page.indexOf("/look/portal.css"), page.indexOf("\"", page.indexOf("/look/")));

        assertThat(header(get(whole, address), "Cache-Control")).contains("immutable");
        assertThat(header(get(whole, "/look/portal.css"), "Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/layout/public",
                "/layout/public.xhtml",
                "/layout/staff.xhtml",
                "/error/page",
                "/error/page.xhtml",
                "/index.xhtml",
                "/tags/field.xhtml",
                "/look/../WEB-INF/web.xml",
                "/look/nothing.css",
                "/no/such/page"
            })
    void whatIsNoPageIsNotFoundAndSaysSoPlainly(String path, Whole whole) throws Exception {
        HttpResponse<String> answer = get(whole, path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Page not found").doesNotContain("Payara", "Exception");
    }

    @Test
    void theLinkOfATrailIsASecretAlsoWhenItLeadsNowhere(Whole whole) throws Exception {
        HttpResponse<String> trail = get(whole, "/trail/follow/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        assertThat(trail.statusCode()).isEqualTo(404);
        assertThat(header(trail, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(trail, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(trail, "X-Robots-Tag")).contains("noindex");
    }

    @Test
    void sayingWhereToReportAWeaknessNeedsNoSignIn(Whole whole) throws Exception {
        HttpResponse<String> text = get(whole, "/.well-known/security.txt");
        assertThat(header(text, "Content-Type")).startsWith("text/plain");
        assertThat(text.body())
                .contains("Contact: mailto:security@example.org", "Expires: ")
                .contains("Canonical: " + whole.address() + "/.well-known/security.txt");
    }

    private HttpResponse<String> get(Whole whole, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(whole.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
