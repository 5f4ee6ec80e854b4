package org.partnershipportal.hook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.AllowedHosts;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.hook.WebhookRepository.Target;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** The own body's webhooks, kept by who administers the body. */
@Dependent
@Transactional
public class WebhookService {
    private static final int LONGEST = 500;
    private static final int MOST = 10;
    private static final int HIGHEST_PORT = 65_535;
    private static final Duration EARLIER_COUNTS = Duration.ofDays(1);

    private final WebhookRepository repository;
    private final WebhookMessages messages;
    private final Settings settings;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public WebhookService(
            WebhookRepository repository,
            WebhookMessages messages,
            Settings settings,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.settings = settings;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Those in force, the oldest first. */
    @Permits(Permission.KEEP_WEBHOOKS)
    public List<WebhookRow> webhooks() {
        return repository.find(me());
    }

    /**
     * Names an address; from now on changes are posted there.
     *
     * @return its secret, which is shown this once
     * @throws InvalidInputException when it is no https address, or of a private network, or there are ten already
     */
    @Permits(Permission.KEEP_WEBHOOKS)
    public WebhookSecret add(@Nullable String typed) {
        String url = Texts.orNull(typed);
        URI address = address(url);
        if (repository.find(me()).size() >= MOST) {
            throw new InvalidInputException("url", "error.hook.too-many", MOST);
        }
        WebhookSecret secret = WebhookSecret.fresh();
        UUID id = UUID.randomUUID();
        repository.add(
                id, me(), address.getHost().toLowerCase(Locale.ROOT), address.toString(), secret, clock.instant());
        audit.record("webhook.added", "webhook", id, null);
        return secret;
    }

    /**
     * Makes a new secret; for a day messages are signed with both.
     *
     * @return the new one, which is shown this once
     * @throws NotFoundException when the own body has no such webhook
     */
    @Permits(Permission.KEEP_WEBHOOKS)
    public WebhookSecret rotate(UUID id) {
        WebhookSecret secret = WebhookSecret.fresh();
        require(repository.isRotated(id, me(), secret, clock.instant().plus(EARLIER_COUNTS)));
        audit.record("webhook.rotated", "webhook", id, null);
        return secret;
    }

    /**
     * Has a test message posted.
     *
     * @throws NotFoundException when the own body has no such webhook
     */
    @Permits(Permission.KEEP_WEBHOOKS)
    public void test(UUID id) {
        Target target = repository.findOne(id, me()).orElseThrow(() -> new NotFoundException("error.NotFound"));
        messages.test(target);
        audit.record("webhook.tested", "webhook", id, null);
    }

    /**
     * Nothing is posted there any more.
     *
     * @throws NotFoundException when the own body has no such webhook
     */
    @Permits(Permission.KEEP_WEBHOOKS)
    public void end(UUID id) {
        require(repository.isEnded(id, me(), clock.instant()));
        audit.record("webhook.ended", "webhook", id, null);
    }

    private URI address(@Nullable String url) {
        if (url == null || url.length() > LONGEST) {
            throw new InvalidInputException("url", "error.hook.url");
        }
        AllowedHosts hosts =
                AllowedHosts.read(settings.find(Setting.HOOKS_HOSTS).orElse(""), false);
        try {
            URI address = new URI(url);
            if (!hasPort(address) || !hosts.allows(address) || !(isHttps(address) || hosts.names(address.getHost()))) {
                throw new InvalidInputException("url", "error.hook.url");
            }
            return address;
        } catch (URISyntaxException | UnknownHostException e) {
            throw new InvalidInputException("url", "error.hook.url");
        }
    }

    /** One that there can be, or none that is named. */
    private static boolean hasPort(URI address) {
        return address.getPort() == -1 || (address.getPort() >= 1 && address.getPort() <= HIGHEST_PORT);
    }

    private static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private static void require(boolean done) {
        if (!done) {
            throw new NotFoundException("error.NotFound");
        }
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
