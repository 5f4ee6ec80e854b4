package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The second person's word on what is proposed about a listed body. */
@Dependent
@Transactional
public class ListedProposalService {
    private final ListedBodyRepository repository;
    private final ListedBodyService bodies;
    private final Proposals proposals;

    @Inject
    public ListedProposalService(ListedBodyRepository repository, ListedBodyService bodies, Proposals proposals) {
        this.repository = repository;
        this.bodies = bodies;
        this.proposals = proposals;
    }

    /**
     * The body that a proposal is about.
     *
     * @throws NotFoundException when there is no such proposal, or the body has joined and decides itself
     */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public ListedBodyRow body(UUID proposal) {
        return repository
                .findBodyOf(proposal)
                .map(bodies::get)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** A proposal with its differences. */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public ProposalView get(UUID id) {
        return proposals.get(body(id).id(), id);
    }

    /**
     * Makes it so.
     *
     * @throws BusinessException when it is the own proposal, or it is decided already
     * @throws StaleVersionException when the contact has changed since
     */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public void approve(UUID id) {
        proposals.approve(body(id).id(), id);
    }

    /**
     * Refuses it.
     *
     * @throws InvalidInputException naming {@code reason}
     * @throws BusinessException when it is the own proposal, or it is decided already
     */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public void refuse(UUID id, @Nullable String reason) {
        proposals.refuse(body(id).id(), id, reason);
    }

    /**
     * Takes the own proposal back.
     *
     * @throws NotFoundException when it is another person's
     */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public void withdraw(UUID id) {
        proposals.withdraw(body(id).id(), id);
    }
}
