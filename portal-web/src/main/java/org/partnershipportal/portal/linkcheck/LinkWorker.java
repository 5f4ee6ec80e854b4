package org.partnershipportal.portal.linkcheck;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.linkcheck.LinkAsker;
import org.partnershipportal.linkcheck.LinkHosts;
import org.partnershipportal.linkcheck.LinkRound;
import org.partnershipportal.linkcheck.LinkService;
import org.partnershipportal.linkcheck.PublishedLink;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;

/** Looks after the directory's links, a round every ten seconds, so that no host is asked about more often than that. */
@ApplicationScoped
public class LinkWorker {
    private static final Logger LOG = Logger.getLogger(LinkWorker.class.getName());
    private static final Asker READER = new Asker(DatabaseRole.PUBLIC, null, "system:links", null);
    private static final int SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    LinkService links;

    @Inject
    Settings settings;

    private @Nullable ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        int hours = Integer.parseInt(settings.get(Setting.LINKS_HOURS));
        if (hours > 0) {
            LinkRound round = round(hours);
            running = executor.scheduleWithFixedDelay(() -> run(round), SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(true);
        }
    }

    private LinkRound round(int hours) {
        LinkHosts hosts = LinkHosts.read(
                settings.find(Setting.LINKS_HOSTS).orElse(""), Boolean.parseBoolean(settings.get(Setting.LINKS_ONLY)));
        String agent = "PartnershipPortal-LinkChecker/1.0 (+" + settings.get(Setting.ADDRESS) + ")";
        LinkAsker asker = new LinkAsker(hosts, agent, PATIENCE);
        return new LinkRound(worker, UUID.randomUUID().toString(), asker, hosts, hours);
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // whatever failed, the next round tries again
    private void run(LinkRound round) {
        try {
            round.run(this::published);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Links were not checked; tried again in " + SECONDS + " s", e);
        }
    }

    private List<PublishedLink> published() throws Exception {
        return Asking.as(READER, links::published);
    }
}
