package org.partnershipportal.deploy.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail that the catcher holds, read as a program reads it. */
final class CaughtLetters {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI messages;

    CaughtLetters(String mailPage) {
        this.messages = URI.create(mailPage + "messages.json");
    }

    /** The first link in the latest letter to somebody, which may still be on its way. */
    String linkTo(String recipient) throws IOException {
        Matcher link = LINK.matcher(letterTo(recipient).getString("text"));
        if (!link.find()) {
            throw new AssertionError("no link in the letter to " + recipient);
        }
        return link.group();
    }

    /** The latest letter to somebody, which may still be on its way. */
    JsonObject letterTo(String recipient) throws IOException {
        return letterTo(recipient, ".*");
    }

    /** The latest letter to somebody whose subject matches, which may still be on its way. */
    JsonObject letterTo(String recipient, String subject) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<JsonObject> letter = latest(recipient, subject);
            if (letter.isPresent()) {
                return letter.get();
            }
            pause();
        }
        throw new AssertionError("no letter to " + recipient);
    }

    private Optional<JsonObject> latest(String recipient, String subject) throws IOException {
        try (JsonReader reader = Json.createReader(messages.toURL().openStream())) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .filter(letter -> letter.getJsonArray("to").getValuesAs(JsonString.class).stream()
                            .anyMatch(to -> to.getString().equals(recipient)))
                    .filter(letter -> letter.getString("subject").matches(subject))
                    .reduce((earlier, later) -> later);
        }
    }

    private static void pause() {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, 200, TimeUnit.MILLISECONDS)
                .join();
    }
}
