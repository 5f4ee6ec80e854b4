package org.partnershipportal.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Phrases of residents that shall lead to a service: one person proposes, another agrees, and the next question knows it. */
@Dependent
@Transactional
public class PhraseService {
    private static final int MOST = 50;
    private static final int LONGEST_REASON = 1000;

    private final PhraseRepository repository;
    private final CurrentUser user;
    private final AuditLog audit;

    @Inject
    public PhraseService(PhraseRepository repository, CurrentUser user, AuditLog audit) {
        this.repository = repository;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Proposes that the phrase leads to the service. Proposed twice, it waits once.
     *
     * @return the id of what waits
     * @throws NotFoundException when there is no such service
     * @throws InvalidInputException naming {@code service} when the phrase leads there already
     */
    @Permits(Permission.KEEP_SYNONYMS)
    public UUID propose(String phrase, UUID service, String why) {
        String name = repository.findService(service).orElseThrow(() -> new NotFoundException("error.NotFound"));
        if (repository.isThere(phrase, service)) {
            throw new InvalidInputException("service", "error.phrase.there", phrase, name);
        }
        UUID id = UUID.randomUUID();
        repository.propose(id, phrase, service, why, me(), myName());
        UUID waiting = repository.findWaiting(phrase, service).orElse(id);
        if (waiting.equals(id)) {
            audit.record("phrase.proposed", "phrase_proposal", id, phrase);
        }
        return waiting;
    }

    /** The latest, those that wait first. */
    @Permits(Permission.KEEP_SYNONYMS)
    public List<PhraseProposalRow> latest() {
        return repository.findLatest(me(), MOST);
    }

    /** @throws NotFoundException when there is none such */
    @Permits(Permission.KEEP_SYNONYMS)
    public PhraseProposalRow get(UUID id) {
        return repository.find(me(), id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /**
     * Makes it so.
     *
     * @throws BusinessException for the proposer, or when it is decided already
     */
    @Permits(Permission.KEEP_SYNONYMS)
    public void approve(UUID id) {
        PhraseProposalRow proposal = anothers(id);
        decide(proposal, "APPROVED", null);
        if (!repository.isThere(proposal.phrase(), proposal.serviceId())) {
            repository.add(proposal.phrase(), proposal.serviceId());
        }
    }

    /**
     * Leaves it, and tells the proposer why.
     *
     * @throws InvalidInputException naming {@code reason}
     * @throws BusinessException for the proposer, or when it is decided already
     */
    @Permits(Permission.KEEP_SYNONYMS)
    public void reject(UUID id, @Nullable String typed) {
        PhraseProposalRow proposal = anothers(id);
        String reason = Texts.orNull(typed);
        if (reason == null || reason.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "error.phrase.reason");
        }
        decide(proposal, "REJECTED", reason);
    }

    /**
     * The proposer takes it back.
     *
     * @throws NotFoundException for anybody else
     */
    @Permits(Permission.KEEP_SYNONYMS)
    public void withdraw(UUID id) {
        PhraseProposalRow proposal = get(id);
        if (!proposal.own()) {
            throw new NotFoundException("error.NotFound");
        }
        decide(proposal, "WITHDRAWN", null);
    }

    private PhraseProposalRow anothers(UUID id) {
        PhraseProposalRow proposal = get(id);
        if (!proposal.isOpen()) {
            throw new BusinessException("error.ChangeDecided");
        }
        if (proposal.own()) {
            throw new BusinessException("error.SecondPersonNeeded");
        }
        return proposal;
    }

    private void decide(PhraseProposalRow proposal, String status, @Nullable String reason) {
        if (!repository.decide(proposal.id(), status, me(), myName(), reason)) {
            throw new BusinessException("error.ChangeDecided");
        }
        audit.record("phrase." + status.toLowerCase(Locale.ROOT), "phrase_proposal", proposal.id(), proposal.phrase());
    }

    private String me() {
        return user.subject().orElseThrow();
    }

    private String myName() {
        return user.getName().isBlank() ? me() : user.getName();
    }
}
