package org.partnershipportal.linkcheck;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The links of the directory, and which of them are broken. */
@Dependent
@Transactional
public class LinkService {
    private final LinkRepository repository;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public LinkService(LinkRepository repository, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.user = user;
        this.clock = clock;
    }

    /** Every address in an entry of the directory, as everybody may read it. */
    @Permits(Permission.READ_DIRECTORY)
    public List<PublishedLink> published() {
        return repository.findPublished(LocalDate.now(clock));
    }

    /** The links of the own body's entries: broken ones first, the longest broken at the top; at most 500. */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public List<LinkRow> own() {
        return repository.findOf(user.tenant().orElseThrow());
    }

    /** Takes in what the own body publishes now; what is new is asked as soon as it is its turn. */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public void refresh() {
        repository.refresh(user.tenant().orElseThrow(), LocalDate.now(clock));
    }

    /** The same, and lets all of the own body's links be asked again. */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public void askAgain() {
        refresh();
        repository.askAgain(user.tenant().orElseThrow());
    }

    /** The broken links of all bodies, by body; at most 500. */
    @Permits(Permission.READ_UPKEEP)
    public List<LinkRow> broken() {
        return repository.findBroken();
    }
}
