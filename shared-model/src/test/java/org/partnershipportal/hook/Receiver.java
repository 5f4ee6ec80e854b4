package org.partnershipportal.hook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A body's system that listens on this machine, answers as it is told, and keeps what it got. */
final class Receiver {
    final List<Got> got = new ArrayList<>();
    int answer = 204;
    /** It answers at once, and never ends. */
    volatile boolean drips;

    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    void stop() {
        drips = false;
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        got.add(new Got(
                body,
                Long.parseLong(exchange.getRequestHeaders().getFirst("Portal-Timestamp")),
                exchange.getRequestHeaders().getFirst("Portal-Signature"),
                exchange.getRequestHeaders().getFirst("Portal-Delivery")));
        if (drips) {
            drip(exchange);
        } else {
            exchange.sendResponseHeaders(answer, -1);
        }
        exchange.close();
    }

    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 150 && drips; i++) {
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(100_000_000L);
        }
    }

    /** A message as it came. */
    record Got(String body, long timestamp, String signature, String delivery) {}
}
