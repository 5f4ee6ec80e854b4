package org.partnershipportal.deploy.part;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows the caught mail: a list at {@code /}, a message at {@code /1}, all for programs at {@code /messages.json}. */
final class MailPage {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final String HTML = "text/html; charset=utf-8";

    private final HttpServer server;

    private MailPage(HttpServer server) {
        this.server = server;
    }

    static MailPage start(int port, CaughtMail mail) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        server.createContext("/", exchange -> answer(exchange, mail.all()));
        server.start();
        return new MailPage(server);
    }

    void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, List<CaughtMail.Letter> letters) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/")) {
            send(exchange, OK, HTML, MailHtml.list(letters));
        } else if (path.equals("/messages.json")) {
            send(exchange, OK, "application/json", json(letters));
        } else if (path.matches("/[1-9]\\d{0,5}") && Integer.parseInt(path.substring(1)) <= letters.size()) {
            send(exchange, OK, HTML, MailHtml.letter(letters.get(Integer.parseInt(path.substring(1)) - 1)));
        } else {
            send(exchange, NOT_FOUND, HTML, MailHtml.notFound());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", MailHtml.POLICY);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static String json(List<CaughtMail.Letter> letters) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (CaughtMail.Letter letter : letters) {
            all.add(Json.createObjectBuilder()
                    .add("number", letter.number())
                    .add("from", letter.from())
                    .add("to", Json.createArrayBuilder(letter.to()))
                    .add("subject", letter.subject())
                    .add("sent", letter.sent().toString())
                    .add("text", letter.text()));
        }
        return all.build().toString();
    }
}
