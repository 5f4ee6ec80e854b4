package org.partnershipportal.portal.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.partnershipportal.outbox.MessageNotSentException;
import org.partnershipportal.outbox.MessageSender;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/**
 * Hands messages to GOV.UK Notify, as e-mails and text messages by the two templates that the operator has made there.
 * What it says is wrong with the recipient would be wrong again; all else, as a template or key that is wrong, the operator
 * puts right, or it passes: the message is tried later.
 */
@Dependent
class NotifySender implements MessageSender {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int CREATED = 201;
    private static final int REFUSED = 400;

    private final Settings settings;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    @Inject
    NotifySender(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void send(OutboxMessage message) throws MessageNotSentException {
        HttpRequest request = request(message);
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != CREATED) {
                throw refusal(answer);
            }
        } catch (IOException e) {
            throw new MessageNotSentException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MessageNotSentException(e);
        }
    }

    private HttpRequest request(OutboxMessage message) throws MessageNotSentException {
        String path = message.isText() ? "/v2/notifications/sms" : "/v2/notifications/email";
        try {
            String token = NotifyToken.of(settings.get(Setting.NOTIFY_KEY), clock.instant());
            return HttpRequest.newBuilder(URI.create(settings.get(Setting.NOTIFY_URL) + path))
                    .timeout(TIMEOUT)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body(message).toString(), StandardCharsets.UTF_8))
                    .build();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new MessageNotSentException(e);
        }
    }

    private JsonObject body(OutboxMessage message) {
        JsonObjectBuilder filled = Json.createObjectBuilder().add("body", message.body());
        JsonObjectBuilder body = Json.createObjectBuilder().add("reference", message.stream());
        if (message.isText()) {
            body.add("phone_number", message.number()).add("template_id", settings.get(Setting.NOTIFY_TEXT));
        } else {
            filled.add("subject", message.subject());
            body.add("email_address", message.recipient()).add("template_id", settings.get(Setting.NOTIFY_EMAIL));
        }
        return body.add("personalisation", filled).build();
    }

    private static MessageNotSentException refusal(HttpResponse<String> answer) {
        int status = answer.statusCode();
        List<JsonObject> errors = errors(answer.body());
        boolean hopeless = status == REFUSED && errors.stream().anyMatch(NotifySender::isOfRecipient);
        // the kinds of errors alone: their texts repeat what was sent
        String kinds =
                errors.stream().map(error -> error.getString("error", "?")).collect(Collectors.joining(", "));
        return new MessageNotSentException("GOV.UK Notify answered " + status + " " + kinds, hopeless);
    }

    private static boolean isOfRecipient(JsonObject error) {
        String message = error.getString("message", "");
        return error.getString("error", "").equals("ValidationError")
                && (message.startsWith("email_address ") || message.startsWith("phone_number "));
    }

    private static List<JsonObject> errors(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                    .toList();
        } catch (JsonException | NullPointerException | ClassCastException e) {
            return List.of();
        }
    }
}
