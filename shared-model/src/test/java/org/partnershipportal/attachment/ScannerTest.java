package org.partnershipportal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Against a server that speaks clamd's protocol: whatever contains "virus" is infected. */
class ScannerTest {
    private static final byte[] CLEAN = "harmless ".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INFECTED = "a virus".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aFileGoesInPiecesAndIsCleanOrNot() throws IOException {
        assertThat(asked(CLEAN)).isEqualTo(Scan.CLEAN);
        assertThat(asked(INFECTED)).isEqualTo(Scan.INFECTED);
    }

    @Test
    void withoutAScannerNothingIsSaid() {
        assertThat(new Scanner(set(null)).scan(CLEAN)).isEqualTo(Scan.NONE);
        assertThat(new Scanner(set(null)).isThere()).isFalse();
    }

    @Test
    void aScannerThatDoesNotAnswerIsWaitedFor() throws IOException {
        int nobody;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = server.getLocalPort();
        }
        assertThat(new Scanner(set("127.0.0.1:" + nobody)).scan(CLEAN)).isEqualTo(Scan.WAITING);
        assertThat(new Scanner(set("unix:/nowhere/clamd")).scan(CLEAN)).isEqualTo(Scan.WAITING);
        assertThat(new Scanner(set("no address")).scan(CLEAN)).isEqualTo(Scan.WAITING);
    }

    private static Scan asked(byte[] file) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answer(server));
            Scan said = new Scanner(set("127.0.0.1:" + server.getLocalPort())).scan(file);
            answered.join();
            return said;
        }
    }

    private static void answer(ServerSocket server) {
        try (Socket caller = server.accept();
                DataInputStream in = new DataInputStream(caller.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            StringBuilder file = new StringBuilder();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.append(new String(in.readNBytes(length), StandardCharsets.US_ASCII));
            }
            String answer = file.indexOf("virus") >= 0 ? "stream: Test-Signature FOUND\0" : "stream: OK\0";
            caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settings set(String scanner) {
        return new Settings() {
            @Override
            public Optional<String> find(Setting setting) {
                return Optional.ofNullable(scanner);
            }
        };
    }
}
