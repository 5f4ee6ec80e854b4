package org.partnershipportal.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailPartTest {
    private final Ports ports = new Ports(FreePorts.base());
    private final MailPart mail = new MailPart(ports);

    @BeforeEach
    void start() throws IOException {
        mail.start();
    }

    @AfterEach
    void stop() throws IOException {
        mail.stop();
    }

    @Test
    void listsWhatWasCaught() throws Exception {
        send("ann@example.org", "Your trail", "Follow it: http://localhost:8080/trail/abc.");
        assertThat(get("/").body())
                .contains("Your trail")
                .contains("ann@example.org")
                .contains("href=\"/1\"");
    }

    @Test
    void linksInAMessageCanBeFollowed() throws Exception {
        send("ann@example.org", "Your trail", "Follow it: http://localhost:8080/trail/abc?x=1&y=2.");
        assertThat(get("/1").body()).contains("<a href=\"http://localhost:8080/trail/abc?x=1&amp;y=2\">");
    }

    @Test
    void textIsShownAsTextOnly() throws Exception {
        send("ann@example.org", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>");
        assertThat(get("/").body() + get("/1").body()).doesNotContain("<script").doesNotContain("<img");
    }

    @Test
    void programsReadJson() throws Exception {
        send("ann@example.org", "Your trail", "Hello");
        assertThat(get("/messages.json").body())
                .contains("\"subject\":\"Your trail\"")
                .contains("\"to\":[\"ann@example.org\"]");
    }

    @Test
    void whatWasCaughtIsThereAfterAPause() throws Exception {
        send("ann@example.org", "Before", "Hello");
        mail.stop();
        mail.start();
        send("ann@example.org", "After", "Hello");
        assertThat(get("/messages.json").body()).containsSubsequence("Before", "After");
        assertThat(get("/2").body()).contains("After");
    }

    @Test
    void anUnknownMessageIsNotFound() throws Exception {
        assertThat(get("/1").statusCode()).isEqualTo(404);
        assertThat(get("/999999999999").statusCode()).isEqualTo(404);
        assertThat(get("/").body()).contains("No message has been sent yet");
    }

    private void send(String to, String subject, String text) {
        ServerSetup smtp = new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMailUtil.sendTextEmail(to, "portal@example.org", subject, text, smtp);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + ports.mailPage() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
