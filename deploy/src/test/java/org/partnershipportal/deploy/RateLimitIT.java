package org.partnershipportal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.part.Whole;
import org.partnershipportal.settings.Setting;

/** Who asks the machine interface without pause is told to wait, and nobody else is. */
@ExtendWith(RunningWhole.class)
class RateLimitIT {
    private static final String API = "/api/v1/answers";

    @Test
    void whoAsksWithoutPauseIsToldToWait(Whole whole) throws IOException {
        int allowed = Integer.parseInt(Setting.API_REQUESTS.byDefault().orElseThrow());
        assertThat(askedUntilRefused(whole, API, 3 * allowed))
                .startsWith("HTTP/1.1 429")
                .containsIgnoringCase("Retry-After: ")
                .contains("application/problem+json")
                .contains("Access-Control-Allow-Origin: *")
                .contains("Wait");
        assertThat(askedUntilRefused(whole, "/oruk/v3/taxonomies", allowed / 10))
                .as("open data: from the same allowance, of which a little comes back each second")
                .startsWith("HTTP/1.1 429");
        assertThat(ask(whole, 10, API)).as("another caller").startsWith("HTTP/1.1 400");
    }

    private static String askedUntilRefused(Whole whole, String path, int most) throws IOException {
        String last = "";
        for (int asked = 0; asked < most && !last.startsWith("HTTP/1.1 429"); asked++) {
            last = ask(whole, 9, path);
        }
        return last;
    }

    /** @param last the last number of the address on this machine from which is asked, so that no other test waits */
    private static String ask(Whole whole, int last, String path) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(here(last, 0));
            socket.connect(here(1, whole.ports().http()));
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InetSocketAddress here(int last, int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last}), port);
    }
}
