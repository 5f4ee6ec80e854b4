package org.partnershipportal.hook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.AllowedHosts;
import org.partnershipportal.outbox.MessageNotSentException;
import org.partnershipportal.outbox.MessageSender;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/**
 * Posts what the outbox holds for webhooks, signed. Any answer of the 200s means that it was taken; 410 that nobody wants it
 * any more; all else is tried again. What else it answers is not read, so that none can hold the line. Redirects are not
 * followed. The host is looked up anew each time. What waits for a webhook that has ended, or whose body is not active, is
 * done with: nobody wants it any more.
 */
public class WebhookPost implements MessageSender {
    private static final Asker WORKER = new Asker(DatabaseRole.JOB, null, "system:outbox", null);
    private static final Pattern RECIPIENT = Pattern.compile("hook:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@(.+)");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final String KEY = """
            select k.url, k.secret, k.earlier_secret, k.earlier_until
            from webhook w join webhook_key k on k.webhook_id = w.id join tenant t on t.id = w.tenant_id
            where w.id = ? and w.host = ? and w.tenant_id = ? and w.ended_at is null and t.status = 'ACTIVE'
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int MOVED = 300;
    private static final int GONE = 410;

    private final DataSource worker;
    private final AllowedHosts hosts;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param worker of the login {@code portal_worker} */
    public WebhookPost(DataSource worker, AllowedHosts hosts, Clock clock) {
        this.worker = worker;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Override
    public void send(OutboxMessage message) throws MessageNotSentException {
        Optional<Key> key = key(message);
        if (key.isPresent()) {
            post(key.get(), message.body());
        }
    }

    private void post(Key key, String body) throws MessageNotSentException {
        try {
            URI address = URI.create(key.url());
            if (!hosts.allows(address)) {
                throw new MessageNotSentException("the host is of a private network", false);
            }
            int status = status(request(address, key, body));
            if (status < OK || status >= MOVED) {
                throw new MessageNotSentException("the receiver answered " + status, status == GONE);
            }
        } catch (IOException e) {
            throw new MessageNotSentException(
                    "the receiver cannot be reached: " + e.getClass().getSimpleName(), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MessageNotSentException(e);
        }
    }

    /** The timeout of the request ends with the headers of the answer; what follows them is shut out, not read. */
    private int status(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }

    private HttpRequest request(URI address, Key key, String body) {
        Instant now = clock.instant();
        Matcher id = ID.matcher(body);
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "PartnershipPortal")
                .header("Portal-Delivery", id.find() ? id.group(1) : "")
                .header("Portal-Timestamp", Long.toString(now.getEpochSecond()))
                .header("Portal-Signature", WebhookSignature.of(key.secrets(now), now.getEpochSecond(), body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private Optional<Key> key(OutboxMessage message) throws MessageNotSentException {
        Matcher recipient = RECIPIENT.matcher(message.recipient());
        if (!recipient.matches()) {
            throw new MessageNotSentException("it names no webhook", true);
        }
        UUID id = UUID.fromString(recipient.group(1));
        try {
            return AskedTransaction.as(
                    WORKER, worker, connection -> read(connection, id, recipient.group(2), message.tenant()));
        } catch (SQLException e) {
            throw new MessageNotSentException(e);
        }
    }

    private static Optional<Key> read(Connection connection, UUID id, String host, @Nullable UUID tenant)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(KEY)) {
            query.setObject(1, id);
            query.setString(2, host);
            query.setObject(3, tenant);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                java.sql.Timestamp until = row.getTimestamp(4);
                return Optional.of(new Key(
                        row.getString(1),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        until == null ? Instant.MIN : until.toInstant()));
            }
        }
    }

    /** Whither, and with what it is signed. */
    private record Key(String url, String secret, Optional<String> earlier, Instant earlierUntil) {
        List<String> secrets(Instant now) {
            List<String> secrets = new ArrayList<>(List.of(secret));
            if (now.isBefore(earlierUntil)) {
                earlier.ifPresent(secrets::add);
            }
            return secrets;
        }
    }
}
