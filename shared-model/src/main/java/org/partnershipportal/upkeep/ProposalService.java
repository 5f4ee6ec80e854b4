package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.linkcheck.LinkService;

/** Changes of the own body's entries: one person proposes, another approves, and only then is it so. */
@Dependent
@Transactional
public class ProposalService {
    private final ProposalRepository proposals;
    private final Entries entries;
    private final LinkService links;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public ProposalService(
            ProposalRepository proposals, Entries entries, LinkService links, AuditLog audit, CurrentUser user) {
        this.proposals = proposals;
        this.entries = entries;
        this.links = links;
        this.audit = audit;
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
        EntryView entry = entries.get(kind, tenant(), id);
        Map<String, String> after = new TreeMap<>(entry.values());
        after.replaceAll((field, now) ->
                typed.containsKey(field) && !kind.chosen().contains(field) ? Typed.tidy(typed.get(field)) : now);
        EntryChecks.check(after);
        if (after.equals(new TreeMap<>(entry.values()))) {
            throw new BusinessException("error.proposal.nothing");
        }
        if (proposals.isOpen(tenant(), kind, id)) {
            throw new BusinessException("error.proposal.waits");
        }
        UUID proposal = UUID.randomUUID();
        ProposalRepository.Draft draft = new ProposalRepository.Draft(
                ProposalAction.CHANGE, entry, FieldText.of(entry.values()), FieldText.of(after));
        proposals.add(proposal, tenant(), draft, me(), user.getName());
        audit.record("directory.proposed", kind.name(), id, null);
        return proposal;
    }

    /** Proposals of the own body: those that wait first, the latest first. */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public List<ProposalRow> latest() {
        return proposals.findLatest(tenant(), me());
    }

    /**
     * A proposal with its differences.
     *
     * @throws NotFoundException when there is none, or it is another body's
     */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public ProposalView get(UUID id) {
        ProposalRepository.Stored stored = stored(id);
        Map<String, String> before = FieldText.read(stored.before());
        Map<String, String> after = FieldText.read(stored.after());
        List<Difference> differences = stored.row().kind().fields().stream()
                .map(field -> new Difference(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
        return new ProposalView(stored.row(), differences, isStale(stored));
    }

    /**
     * Makes it so.
     *
     * @throws BusinessException when it is the own proposal, or it is decided already
     * @throws StaleVersionException when the entry has changed since
     */
    @Permits(Permission.EDIT_DIRECTORY)
    public void approve(UUID id) {
        ProposalRepository.Stored stored = another(id);
        if (isStale(stored)) {
            throw new StaleVersionException();
        }
        decide(id, "APPROVED", null);
        ProposalRow row = stored.row();
        apply(row, FieldText.read(stored.after()));
        links.refresh();
        audit.record("directory.changed", row.kind().name(), row.subject(), "approved");
    }

    /**
     * Refuses it; the reason is for who proposed it.
     *
     * @throws InvalidInputException naming {@code reason}
     * @throws BusinessException when it is the own proposal, or it is decided already
     */
    @Permits(Permission.EDIT_DIRECTORY)
    public void refuse(UUID id, @Nullable String typed) {
        String reason = Texts.orNull(typed);
        if (reason == null) {
            throw new InvalidInputException("reason", "error.proposal.reason-missing");
        }
        another(id);
        decide(id, "REFUSED", reason);
        audit.record("directory.refused", "proposal", id, null);
    }

    /**
     * Takes the own proposal back.
     *
     * @throws NotFoundException when it is another person's
     * @throws BusinessException when it is decided already
     */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public void withdraw(UUID id) {
        if (!stored(id).row().own()) {
            throw new NotFoundException("error.NotFound");
        }
        decide(id, "WITHDRAWN", null);
        audit.record("directory.withdrawn", "proposal", id, null);
    }

    private void apply(ProposalRow row, Map<String, String> values) {
        switch (row.action()) {
            case ADD -> entries.add(row.kind(), tenant(), row.subject(), values);
            case REMOVE -> entries.remove(row.kind(), tenant(), row.subject());
            default -> entries.change(row.kind(), tenant(), row.subject(), values);
        }
    }

    private void decide(UUID id, String status, @Nullable String reason) {
        if (proposals.decide(id, status, me(), reason) == 0) {
            throw new BusinessException("error.proposal.decided");
        }
    }

    private ProposalRepository.Stored another(UUID id) {
        ProposalRepository.Stored stored = stored(id);
        if (stored.row().own()) {
            throw new BusinessException("error.proposal.own");
        }
        return stored;
    }

    private ProposalRepository.Stored stored(UUID id) {
        return proposals.findById(tenant(), me(), id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** Whether it waits, and the entry is no longer what it was when it was proposed. */
    private boolean isStale(ProposalRepository.Stored stored) {
        ProposalRow row = stored.row();
        if (!row.status().equals("OPEN") || row.action() == ProposalAction.ADD) {
            return false;
        }
        return entries.find(row.kind(), tenant(), row.subject())
                .map(now -> !new TreeMap<>(now.values()).equals(FieldText.read(stored.before())))
                .orElse(true);
    }

    private UUID tenant() {
        return user.tenant().orElseThrow();
    }

    private String me() {
        return user.subject().orElseThrow();
    }
}
