package org.partnershipportal.linkcheck;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A small web site on this machine, good and bad pages. */
final class Site implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** For instance {@code http://127.0.0.1:40123/well}. */
    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Verb, path and agent of each request, in order. */
    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
        switch (path) {
            case "/well" -> reply(exchange, 200, null);
            case "/no-head" -> reply(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 200, null);
            case "/hangs-up-on-head" -> hangUpOrReply(exchange);
            case "/guarded" -> reply(exchange, 403, null);
            case "/failing" -> reply(exchange, 503, null);
            case "/moved" -> reply(exchange, 301, "/well");
            case "/for-now" -> reply(exchange, 302, "/well");
            case "/moved-then-gone" -> reply(exchange, 308, "/gone");
            case "/circle" -> reply(exchange, 302, "/circle/again");
            case "/circle/again" -> reply(exchange, 302, "/circle");
            case "/inward" -> reply(exchange, 301, "http://127.0.0.2:1/secret");
            case "/to-a-file" -> reply(exchange, 301, "file:///etc/passwd");
            case "/nowhere" -> reply(exchange, 301, null);
            case "/silent" -> await();
            case "/endless" -> endless(exchange);
            default -> reply(exchange, path.startsWith("/far") ? 302 : 404, path + "r");
        }
    }

    private static void reply(HttpExchange exchange, int status, @Nullable String location) throws IOException {
        if (location != null) {
            exchange.getResponseHeaders().add("Location", location);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void hangUpOrReply(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.close();
        } else {
            reply(exchange, 200, null);
        }
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A page without an end, as far as it is taken; HEAD is refused, so that GET must be tried. */
    private void endless(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            reply(exchange, 501, null);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        byte[] much = new byte[65_536];
        try (OutputStream body = exchange.getResponseBody()) {
            while (closing.getCount() > 0) {
                body.write(much);
            }
        } catch (IOException e) {
            asked.add("hung up");
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
