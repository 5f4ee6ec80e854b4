package org.partnershipportal.deploy.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection to a server on this machine that stays open from request to request. When the server has had enough of
 * it (Payara Micro after 256 requests), a new one takes its place; the time for that counts.
 */
public final class KeepAliveClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int BUFFER = 16_384;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final int port;
    private final String headers;
    private Socket socket;
    private ReplyReader replies;

    /** @param encoding what is accepted, {@code gzip} or {@code identity} */
    public KeepAliveClient(int port, String encoding) throws IOException {
        this.port = port;
        headers = " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Encoding: " + encoding + "\r\n";
        socket = connect(port);
        replies = new ReplyReader(new BufferedInputStream(socket.getInputStream(), BUFFER));
    }

    public Reply get(String path) throws IOException {
        return send("GET " + path + headers + "\r\n");
    }

    /** @param more headers, each ended by a line break of HTTP */
    public Reply get(String path, String more) throws IOException {
        return send("GET " + path + headers + more + "\r\n");
    }

    /**
     * @param more headers, each ended by a line break of HTTP
     * @param body plain ASCII
     */
    public Reply post(String path, String more, String body) throws IOException {
        return send("POST " + path + headers + more + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private Reply send(String request) throws IOException {
        if (replies.isLast()) {
            socket.close();
            socket = connect(port);
            replies = new ReplyReader(new BufferedInputStream(socket.getInputStream(), BUFFER));
        }
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return replies.read();
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), PATIENCE_MILLIS);
        return socket;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
