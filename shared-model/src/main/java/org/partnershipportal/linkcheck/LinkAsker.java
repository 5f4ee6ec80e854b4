package org.partnershipportal.linkcheck;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.partnershipportal.common.AllowedHosts;

/**
 * Asks whether a link leads somewhere: HEAD first, GET where HEAD is refused, redirects step by step so that each is looked
 * at before it is followed. Of an answer it reads the head alone, never the page.
 */
public class LinkAsker {
    private static final int MOST_STEPS = 8;

    private final AllowedHosts hosts;
    private final String agent;
    private final Duration patience;
    private final HttpClient client;

    /**
     * @param agent who asks, with an address where an operator of a web site finds out more
     * @param patience how long one request may take
     */
    public LinkAsker(AllowedHosts hosts, String agent, Duration patience) {
        this.hosts = hosts;
        this.agent = agent;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What came of it; only an interruption gets out. */
    LinkAnswer ask(String url) throws InterruptedException {
        try {
            return follow(new URI(url.strip()));
        } catch (URISyntaxException e) {
            return new LinkAnswer(LinkOutcome.UNREADABLE, null, null);
        }
    }

    private LinkAnswer follow(URI first) throws InterruptedException {
        Set<URI> seen = new HashSet<>();
        URI at = first;
        boolean forGood = false;
        while (seen.add(at) && seen.size() <= MOST_STEPS) {
            Reply reply = send(at);
            Optional<URI> next = reply.next(at);
            if (next.isEmpty()) {
                return reply.judged(forGood, seen.size() == 1 ? null : at.toString());
            }
            forGood = seen.size() == 1 ? reply.isForGood() : forGood && reply.isForGood();
            at = next.get();
        }
        return new LinkAnswer(LinkOutcome.CIRCLE, null, at.toString());
    }

    private Reply send(URI address) throws InterruptedException {
        try {
            if (!hosts.allows(address)) {
                return Reply.none(LinkOutcome.NOT_ALLOWED);
            }
            Reply head = head(address);
            return head.isRefused() ? send(address, "GET") : head;
        } catch (HttpTimeoutException e) {
            return Reply.none(LinkOutcome.SILENT);
        } catch (SSLException e) {
            return Reply.none(LinkOutcome.UNTRUSTED);
        } catch (UnknownHostException e) {
            return Reply.none(LinkOutcome.UNREACHABLE);
        } catch (IOException e) {
            return Reply.none(LinkOutcome.UNREACHABLE);
        } catch (IllegalArgumentException e) {
            return Reply.none(LinkOutcome.UNREADABLE);
        }
    }

    /** Some servers hang up on HEAD: then GET decides. */
    private Reply head(URI address) throws IOException, InterruptedException {
        try {
            return send(address, "HEAD");
        } catch (HttpTimeoutException | SSLException e) {
            throw e;
        } catch (IOException e) {
            return Reply.none(LinkOutcome.UNREACHABLE);
        }
    }

    private Reply send(URI address, String verb) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.toASCIIString()))
                .method(verb, BodyPublishers.noBody())
                .timeout(patience)
                .header("User-Agent", agent)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        response.body().close();
        return new Reply(
                LinkOutcome.of(response.statusCode()),
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""));
    }
}
