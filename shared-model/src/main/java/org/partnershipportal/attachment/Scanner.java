package org.partnershipportal.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/**
 * Asks ClamAV's daemon, when the settings name one, by its command INSTREAM: the file in pieces, each behind its length, then
 * a length of nought; the answer is one line.
 */
@Dependent
public class Scanner {
    private static final Logger LOG = Logger.getLogger(Scanner.class.getName());
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PING = "zPING\0".getBytes(StandardCharsets.US_ASCII);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String UNIX = "unix:";
    private static final int PIECE = 65_536;
    private static final int LONGEST_ANSWER = 1_000;

    private final Settings settings;

    @Inject
    public Scanner(Settings settings) {
        this.settings = settings;
    }

    /** Whether the settings name one. */
    public boolean isThere() {
        return settings.find(Setting.SCANNER).isPresent();
    }

    /** Whether it is there and answers at all; what it then says of a file is about that file. */
    public boolean isAnswering() {
        return settings.find(Setting.SCANNER).map(Scanner::isAnswering).orElse(false);
    }

    /** What it says; NONE without a scanner, WAITING when it does not answer in 20 seconds or cannot look. */
    public Scan scan(byte[] file) {
        Optional<String> where = settings.find(Setting.SCANNER);
        return where.isEmpty() ? Scan.NONE : ask(where.get(), file);
    }

    private static boolean isAnswering(String where) {
        try {
            return talk(where, channel -> write(channel, ByteBuffer.wrap(PING))).equals("PONG");
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The scanner does not answer: {0}", e.getMessage());
            return false;
        }
    }

    private static Scan ask(String where, byte[] file) {
        try {
            return verdict(talk(where, channel -> send(channel, file)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The scanner does not answer: {0}", e.getMessage());
            return Scan.WAITING;
        }
    }

    private static String talk(String where, Words words) throws IOException {
        try (SocketChannel channel = SocketChannel.open(
                where.startsWith(UNIX) ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET)) {
            CompletableFuture<Void> patience = CompletableFuture.runAsync(
                    () -> close(channel), CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            try {
                channel.connect(address(where));
                words.say(channel);
                byte[] answer = Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER);
                return new String(answer, StandardCharsets.US_ASCII)
                        .replace("\0", "")
                        .strip();
            } finally {
                patience.cancel(false);
            }
        }
    }

    private static Scan verdict(String said) {
        if (said.endsWith(" FOUND")) {
            return Scan.INFECTED;
        }
        if (said.endsWith(": OK")) {
            return Scan.CLEAN;
        }
        LOG.log(Level.WARNING, "The scanner could not look at a file");
        return Scan.WAITING;
    }

    private static void send(SocketChannel channel, byte[] file) throws IOException {
        write(channel, ByteBuffer.wrap(COMMAND));
        for (int from = 0; from < file.length; from += PIECE) {
            int length = Math.min(PIECE, file.length - from);
            write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            write(channel, ByteBuffer.wrap(file, from, length));
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static SocketAddress address(String where) {
        if (where.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(where.substring(UNIX.length()));
        }
        int colon = where.lastIndexOf(':');
        return new InetSocketAddress(
                where.substring(0, Math.max(0, colon)), Integer.parseInt(where.substring(colon + 1)));
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "A scan that took too long was not ended cleanly", e);
        }
    }

    /** What is said to it. */
    private interface Words {
        void say(SocketChannel channel) throws IOException;
    }
}
