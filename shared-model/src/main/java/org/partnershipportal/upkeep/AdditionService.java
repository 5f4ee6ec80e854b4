package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** New entries of the own body, and those that are to go: proposed by one person, like changes, and decided by another. */
@Dependent
@Transactional
public class AdditionService {
    private final Proposals proposals;
    private final AdditionRepository additions;
    private final EntryRepository entryRows;
    private final CurrentUser user;

    @Inject
    public AdditionService(
            Proposals proposals, AdditionRepository additions, EntryRepository entryRows, CurrentUser user) {
        this.proposals = proposals;
        this.additions = additions;
        this.entryRows = entryRows;
        this.user = user;
    }

    /** What may be chosen for the fields of an entry of the own body, by field; of other fields nothing is said. */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public Map<String, List<Choice>> choices(EntryKind kind) {
        return new EntryChoices(additions, tenant()).of(kind);
    }

    /**
     * Proposes a new entry; it waits for a second person.
     *
     * @param typed by field
     * @throws InvalidInputException naming the fields that are wrong
     */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public UUID propose(EntryKind kind, Map<String, String> typed) {
        return proposals.addition(kind, tenant(), typed);
    }

    /**
     * Proposes that an entry goes; it waits for a second person.
     *
     * @throws NotFoundException when there is none, or it is another body's
     * @throws BusinessException when something about this entry waits already
     */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public UUID proposeRemoval(EntryKind kind, UUID id) {
        return proposals.removal(kind, tenant(), id);
    }

    /** What is offered at a location of the own body: its desks and surgeries. */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public List<PartRow> parts(UUID location) {
        return entryRows.findParts(tenant(), location);
    }

    private UUID tenant() {
        return user.tenant().orElseThrow();
    }
}
