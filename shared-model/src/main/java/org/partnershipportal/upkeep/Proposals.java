package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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

/**
 * What one person proposes about a body's entries and another decides, in the transaction of the use case that wants it:
 * of the own body, or of a listed one that the partnership keeps.
 */
@Dependent
class Proposals {
    private final ProposalRepository repository;
    private final AdditionRepository additions;
    private final Entries entries;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    Proposals(
            ProposalRepository repository,
            AdditionRepository additions,
            Entries entries,
            AuditLog audit,
            CurrentUser user) {
        this.repository = repository;
        this.additions = additions;
        this.entries = entries;
        this.audit = audit;
        this.user = user;
    }

    List<ProposalRow> latest(UUID body) {
        return repository.findLatest(body, me());
    }

    /**
     * Proposes a change of an entry.
     *
     * @param typed by field; what is not there stays as it is
     * @throws InvalidInputException naming the fields that are wrong
     * @throws BusinessException when nothing would change, or a change of this entry waits already
     */
    UUID change(EntryKind kind, UUID body, UUID id, Map<String, String> typed) {
        EntryView entry = entries.get(kind, body, id);
        Map<String, String> after = new TreeMap<>(entry.values());
        after.replaceAll((field, now) ->
                typed.containsKey(field) && !kind.chosen().contains(field) ? Typed.tidy(typed.get(field)) : now);
        EntryChecks.check(after);
        if (after.equals(new TreeMap<>(entry.values()))) {
            throw new BusinessException("error.proposal.nothing");
        }
        refuseASecond(body, kind, id);
        return put(body, ProposalAction.CHANGE, entry, entry.values(), after);
    }

    /**
     * Proposes a new entry.
     *
     * @throws InvalidInputException naming the fields that are wrong
     */
    UUID addition(EntryKind kind, UUID body, Map<String, String> typed) {
        EntryView blank = entries.blank(kind);
        Map<String, String> after = new TreeMap<>(blank.values());
        after.replaceAll((field, none) -> Typed.tidy(typed.get(field)));
        EntryChoices choices = new EntryChoices(additions, body);
        EntryChecks.checkNew(after, choices.of(kind));
        entries.refuseWhatIsThere(kind, body, after);
        EntryView named = new EntryView(kind, blank.id(), choices.name(kind, after), after, null, null);
        return put(body, ProposalAction.ADD, named, Map.of(), after);
    }

    /**
     * Proposes that an entry goes.
     *
     * @throws BusinessException when something about this entry waits already
     */
    UUID removal(EntryKind kind, UUID body, UUID id) {
        EntryView entry = entries.get(kind, body, id);
        refuseASecond(body, kind, id);
        return put(body, ProposalAction.REMOVE, entry, entry.values(), Map.of());
    }

    ProposalView get(UUID body, UUID id) {
        ProposalRepository.Stored stored = stored(body, id);
        Map<String, String> before = FieldText.read(stored.before());
        Map<String, String> after = FieldText.read(stored.after());
        List<Difference> differences = stored.row().kind().fields().stream()
                .map(field -> new Difference(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
        return new ProposalView(stored.row(), differences, isStale(body, stored));
    }

    /**
     * Makes it so.
     *
     * @throws BusinessException when it is the own proposal, or it is decided already
     * @throws StaleVersionException when the entry has changed since
     */
    void approve(UUID body, UUID id) {
        ProposalRepository.Stored stored = another(body, id);
        if (isStale(body, stored)) {
            throw new StaleVersionException();
        }
        decide(id, "APPROVED", null);
        ProposalRow row = stored.row();
        apply(body, row, FieldText.read(stored.after()));
        audit.record("directory.changed", row.kind().name(), row.subject(), "approved");
    }

    void refuse(UUID body, UUID id, @Nullable String typed) {
        String reason = Texts.orNull(typed);
        if (reason == null) {
            throw new InvalidInputException("reason", "error.proposal.reason-missing");
        }
        another(body, id);
        decide(id, "REFUSED", reason);
        audit.record("directory.refused", "proposal", id, null);
    }

    void withdraw(UUID body, UUID id) {
        if (!stored(body, id).row().own()) {
            throw new NotFoundException("error.NotFound");
        }
        decide(id, "WITHDRAWN", null);
        audit.record("directory.withdrawn", "proposal", id, null);
    }

    private UUID put(
            UUID body, ProposalAction action, EntryView entry, Map<String, String> before, Map<String, String> after) {
        UUID proposal = UUID.randomUUID();
        ProposalRepository.Draft draft =
                new ProposalRepository.Draft(action, entry, FieldText.of(before), FieldText.of(after));
        repository.add(proposal, body, draft, me(), user.getName());
        audit.record("directory.proposed", entry.kind().name(), entry.id(), action.name());
        return proposal;
    }

    private void refuseASecond(UUID body, EntryKind kind, UUID id) {
        if (repository.isOpen(body, kind, id)) {
            throw new BusinessException("error.proposal.waits");
        }
    }

    private void apply(UUID body, ProposalRow row, Map<String, String> values) {
        switch (row.action()) {
            case ADD -> entries.add(row.kind(), body, row.subject(), values);
            case REMOVE -> entries.remove(row.kind(), body, row.subject());
            default -> entries.change(row.kind(), body, row.subject(), values);
        }
    }

    private void decide(UUID id, String status, @Nullable String reason) {
        if (repository.decide(id, status, me(), reason) == 0) {
            throw new BusinessException("error.proposal.decided");
        }
    }

    private ProposalRepository.Stored another(UUID body, UUID id) {
        ProposalRepository.Stored stored = stored(body, id);
        if (stored.row().own()) {
            throw new BusinessException("error.proposal.own");
        }
        return stored;
    }

    private ProposalRepository.Stored stored(UUID body, UUID id) {
        return repository.findById(body, me(), id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** Whether it waits, and the entry is no longer what it was when it was proposed. */
    private boolean isStale(UUID body, ProposalRepository.Stored stored) {
        ProposalRow row = stored.row();
        if (!row.status().equals("OPEN") || row.action() == ProposalAction.ADD) {
            return false;
        }
        return entries.find(row.kind(), body, row.subject())
                .map(now -> !new TreeMap<>(now.values()).equals(FieldText.read(stored.before())))
                .orElse(true);
    }

    private String me() {
        return user.subject().orElseThrow();
    }
}
