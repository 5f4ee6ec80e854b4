package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Contacts of a listed body, proposed by one administrator of the partnership for another to decide. */
@Dependent
@Transactional
public class ListedContactService {
    private final ListedBodyService bodies;
    private final Proposals proposals;
    private final AdditionRepository additions;
    private final Entries entries;
    private final AuditLog audit;

    @Inject
    public ListedContactService(
            ListedBodyService bodies,
            Proposals proposals,
            AdditionRepository additions,
            Entries entries,
            AuditLog audit) {
        this.bodies = bodies;
        this.proposals = proposals;
        this.additions = additions;
        this.entries = entries;
        this.audit = audit;
    }

    /** What may be chosen for a contact, by field. */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public Map<String, List<Choice>> choices(UUID body) {
        return new EntryChoices(additions, body).of(EntryKind.CONTACT);
    }

    /**
     * A contact as it is now.
     *
     * @throws NotFoundException when there is none, or the body has joined
     */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public EntryView contact(UUID body, UUID id) {
        return entries.get(EntryKind.CONTACT, listed(body), id);
    }

    /**
     * Proposes a new contact.
     *
     * @throws InvalidInputException naming the fields that are wrong
     */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public UUID propose(UUID body, Map<String, String> typed) {
        return proposals.addition(EntryKind.CONTACT, listed(body), typed);
    }

    /**
     * Proposes a change of a contact.
     *
     * @throws InvalidInputException naming the fields that are wrong
     * @throws BusinessException when nothing would change, or a change of it waits already
     */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public UUID propose(UUID body, UUID id, Map<String, String> typed) {
        return proposals.change(EntryKind.CONTACT, listed(body), id, typed);
    }

    /**
     * Proposes that a contact goes.
     *
     * @throws BusinessException when something about it waits already
     */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public UUID proposeRemoval(UUID body, UUID id) {
        return proposals.removal(EntryKind.CONTACT, listed(body), id);
    }

    /** Confirms that a contact is true as it stands; its review is due again in 180 days. */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public void assure(UUID body, UUID id) {
        entries.assure(EntryKind.CONTACT, listed(body), id);
        audit.record("directory.assured", EntryKind.CONTACT.name(), id, null);
    }

    private UUID listed(UUID body) {
        return bodies.get(body).id();
    }
}
