package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
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
    private final ProposalRepository proposals;
    private final AdditionRepository additions;
    private final EntryRepository entryRows;
    private final Entries entries;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public AdditionService(
            ProposalRepository proposals,
            AdditionRepository additions,
            EntryRepository entryRows,
            Entries entries,
            AuditLog audit,
            CurrentUser user) {
        this.proposals = proposals;
        this.additions = additions;
        this.entryRows = entryRows;
        this.entries = entries;
        this.audit = audit;
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
        EntryView blank = entries.blank(kind);
        Map<String, String> after = new TreeMap<>(blank.values());
        after.replaceAll((field, none) -> Typed.tidy(typed.get(field)));
        EntryChoices choices = new EntryChoices(additions, tenant());
        EntryChecks.checkNew(after, choices.of(kind));
        entries.refuseWhatIsThere(kind, tenant(), after);
        EntryView named = new EntryView(kind, blank.id(), choices.name(kind, after), after, null, null);
        return add(ProposalAction.ADD, named, Map.of(), after);
    }

    /**
     * Proposes that an entry goes; it waits for a second person.
     *
     * @throws NotFoundException when there is none, or it is another body's
     * @throws BusinessException when something about this entry waits already
     */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public UUID proposeRemoval(EntryKind kind, UUID id) {
        EntryView entry = entries.get(kind, tenant(), id);
        if (proposals.isOpen(tenant(), kind, id)) {
            throw new BusinessException("error.proposal.waits");
        }
        return add(ProposalAction.REMOVE, entry, entry.values(), Map.of());
    }

    /** What is offered at a location of the own body: its desks and surgeries. */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public List<PartRow> parts(UUID location) {
        return entryRows.findParts(tenant(), location);
    }

    private UUID add(ProposalAction action, EntryView entry, Map<String, String> before, Map<String, String> after) {
        UUID proposal = UUID.randomUUID();
        ProposalRepository.Draft draft =
                new ProposalRepository.Draft(action, entry, FieldText.of(before), FieldText.of(after));
        proposals.add(proposal, tenant(), draft, me(), user.getName());
        audit.record("directory.proposed", entry.kind().name(), entry.id(), action.name());
        return proposal;
    }

    private UUID tenant() {
        return user.tenant().orElseThrow();
    }

    private String me() {
        return user.subject().orElseThrow();
    }
}
