package org.partnershipportal.deploy.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.partnershipportal.deploy.part.Whole;

/** Asks the portal from one address of this machine after the other, so that no caller asks too often. */
final class Caller {
    private static final int FIRST = 20;
    private static final int CALLERS = 200;

    private final AtomicInteger asked = new AtomicInteger();
    private final int port;

    Caller(Whole whole) {
        port = whole.ports().http();
    }

    Answered get(String path) {
        return ask("GET", path);
    }

    /** @param headers as they are sent, for instance {@code Origin: https://example.org} */
    Answered ask(String method, String path, String... headers) {
        String lines = Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lines + "\r\n";
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(here(FIRST + asked.incrementAndGet() % CALLERS), 0));
            socket.connect(new InetSocketAddress(here(1), port));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static InetAddress here(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }

    private static Answered read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        List<String> lines = answer.substring(0, end).lines().toList();
        Map<String, String> headers = lines.stream()
                .skip(1)
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0].toLowerCase(Locale.ROOT), parts -> parts[1].strip(), (a, b) -> a + ", " + b));
        return new Answered(Integer.parseInt(lines.get(0).split(" ", 3)[1]), headers, answer.substring(end + 4));
    }
}
