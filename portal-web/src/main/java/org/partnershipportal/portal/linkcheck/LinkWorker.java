package org.partnershipportal.portal.linkcheck;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.AllowedHosts;
import org.partnershipportal.linkcheck.LinkAsker;
import org.partnershipportal.linkcheck.LinkRound;
import org.partnershipportal.linkcheck.LinkService;
import org.partnershipportal.linkcheck.PublishedLink;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;

/** Looks after the directory's links, a round every ten seconds, so that no host is asked about more often than that. */
@ApplicationScoped
public class LinkWorker extends RepeatedWork {
    private static final Asker READER = new Asker(DatabaseRole.PUBLIC, null, "system:links", null);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    LinkService links;

    @Inject
    Settings settings;

    private @Nullable LinkRound checking;

    public LinkWorker() {
        super(Duration.ofSeconds(10), "Links were not checked");
    }

    @Override
    protected boolean isWanted() {
        int hours = Integer.parseInt(settings.get(Setting.LINKS_HOURS));
        if (hours > 0) {
            checking = checking(hours);
        }
        return hours > 0;
    }

    @Override
    protected boolean mayBeInterrupted() {
        return true;
    }

    private LinkRound checking(int hours) {
        AllowedHosts hosts = AllowedHosts.read(
                settings.find(Setting.LINKS_HOSTS).orElse(""), Boolean.parseBoolean(settings.get(Setting.LINKS_ONLY)));
        String agent = "PartnershipPortal-LinkChecker/1.0 (+" + settings.get(Setting.ADDRESS) + ")";
        LinkAsker asker = new LinkAsker(hosts, agent, PATIENCE);
        return new LinkRound(worker, UUID.randomUUID().toString(), asker, hosts, hours);
    }

    @Override
    protected void round() throws Exception {
        Objects.requireNonNull(checking).run(this::published);
    }

    private List<PublishedLink> published() throws Exception {
        return Asking.as(READER, links::published);
    }
}
