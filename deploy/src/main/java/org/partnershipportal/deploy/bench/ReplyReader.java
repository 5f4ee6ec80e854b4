package org.partnershipportal.deploy.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads replies of HTTP/1.1 one after the other, whether their length is told or they come in chunks. */
final class ReplyReader {
    private static final int HEX = 16;

    private final InputStream in;
    private int read;
    private boolean last;

    ReplyReader(InputStream in) {
        this.in = in;
    }

    /** Whether the server said that it closes the connection after what was read. */
    boolean isLast() {
        return last;
    }

    /** @throws IOException when the connection ends in the middle or does not speak HTTP/1.1 */
    Reply read() throws IOException {
        read = 0;
        String first = line();
        if (!first.startsWith("HTTP/1.1 ")) {
            throw new IOException("no reply of HTTP/1.1: " + first);
        }
        int status = Integer.parseInt(first, 9, 12, 10);
        byte[] body = body();
        return new Reply(status, body, read);
    }

    private byte[] body() throws IOException {
        int length = -1;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(value(header));
            } else if (header.startsWith("transfer-encoding:")) {
                chunked = value(header).equals("chunked");
            } else if (header.startsWith("connection:")) {
                last = value(header).equals("close");
            }
        }
        if (chunked) {
            return chunks();
        }
        if (length < 0) {
            throw new IOException("a reply without a length cannot keep the connection");
        }
        return bytes(length);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().replaceFirst(";.*", "").strip(), HEX);
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("the connection ended after " + bytes.length + " of " + count + " bytes");
        }
        read += count;
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the connection ended in the middle of a reply");
            }
            line.write(b);
        }
        read += line.size() + 1;
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static String value(String header) {
        return header.substring(header.indexOf(':') + 1).strip();
    }
}
