package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.linkcheck.LinkService;

/** Changes of the own body's entries: one person proposes, another approves, and only then is it so. */
@Dependent
@Transactional
public class ProposalService {
    private final Proposals proposals;
    private final Entries entries;
    private final LinkService links;
    private final CurrentUser user;

    @Inject
    public ProposalService(Proposals proposals, Entries entries, LinkService links, CurrentUser user) {
        this.proposals = proposals;
        this.entries = entries;
        this.links = links;
        this.user = user;
    }

    /**
     * An entry of the own body as it is now.
     *
     * @throws NotFoundException when there is none, or it is another body's
     */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public EntryView entry(EntryKind kind, UUID id) {
        return entries.get(kind, tenant(), id);
    }

    /**
     * Proposes a change; it waits for a second person.
     *
     * @param typed by field; what is not there stays as it is
     * @throws InvalidInputException naming the fields that are wrong
     * @throws BusinessException when nothing would change, or a change of this entry waits already
     */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public UUID propose(EntryKind kind, UUID id, Map<String, String> typed) {
        return proposals.change(kind, tenant(), id, typed);
    }

    /** Proposals of the own body: those that wait first, the latest first. */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public List<ProposalRow> latest() {
        return proposals.latest(tenant());
    }

    /**
     * A proposal with its differences.
     *
     * @throws NotFoundException when there is none, or it is another body's
     */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public ProposalView get(UUID id) {
        return proposals.get(tenant(), id);
    }

    /**
     * Makes it so.
     *
     * @throws BusinessException when it is the own proposal, or it is decided already
     * @throws StaleVersionException when the entry has changed since
     */
    @Permits(Permission.EDIT_DIRECTORY)
    public void approve(UUID id) {
        proposals.approve(tenant(), id);
        links.refresh();
    }

    /**
     * Refuses it; the reason is for who proposed it.
     *
     * @throws InvalidInputException naming {@code reason}
     * @throws BusinessException when it is the own proposal, or it is decided already
     */
    @Permits(Permission.EDIT_DIRECTORY)
    public void refuse(UUID id, @Nullable String reason) {
        proposals.refuse(tenant(), id, reason);
    }

    /**
     * Takes the own proposal back.
     *
     * @throws NotFoundException when it is another person's
     * @throws BusinessException when it is decided already
     */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public void withdraw(UUID id) {
        proposals.withdraw(tenant(), id);
    }

    private UUID tenant() {
        return user.tenant().orElseThrow();
    }
}
