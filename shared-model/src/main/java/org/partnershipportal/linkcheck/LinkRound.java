package org.partnershipportal.linkcheck;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.partnershipportal.common.AllowedHosts;

/**
 * One round of looking after the links: now and then gathers what the directory publishes, then asks what is due, no host
 * twice. Over several nodes one works at a time; the others find the lease taken.
 */
public class LinkRound {
    /** Minutes from one gathering to the next: what the partnership changes is known after that at the latest. */
    private static final int GATHERED_EVERY = 10;

    private final LinkQueue queue;
    private final LinkAsker asker;
    private final AllowedHosts hosts;
    private final int hours;

    /**
     * @param worker of the login {@code portal_worker}
     * @param node a name that no other node has
     * @param hours from one look at a link to the next
     */
    public LinkRound(DataSource worker, String node, LinkAsker asker, AllowedHosts hosts, int hours) {
        this.queue = new LinkQueue(worker, node);
        this.asker = asker;
        this.hosts = hosts;
        this.hours = hours;
    }

    /**
     * Does it.
     *
     * @param published gives every address that the directory publishes; asked now and then only
     * @return how many links were asked
     */
    public int run(Callable<List<PublishedLink>> published) throws Exception {
        if (!queue.lease()) {
            return 0;
        }
        if (queue.isToBeGathered(GATHERED_EVERY)) {
            queue.gather(published.call());
            queue.markGathered();
        }
        int asked = 0;
        for (LinkQueue.Due link : queue.due()) {
            if (!queue.lease()) {
                return asked;
            }
            asked += look(link);
        }
        return asked;
    }

    private int look(LinkQueue.Due link) throws SQLException, InterruptedException {
        if (!hosts.asks(link.host())) {
            queue.postpone(link, hours);
            return 0;
        }
        queue.settle(link, asker.ask(link.url()), hours);
        return 1;
    }
}
