package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/**
 * Bodies that are listed and have not joined: parishes, councils over the border, and above all those that a
 * reorganisation makes. Nobody of theirs can say how they are reached, so the partnership's administrators do.
 */
@Dependent
@Transactional
public class ListedBodyService {
    private final ListedBodyRepository repository;
    private final Proposals proposals;
    private final Clock clock;

    @Inject
    public ListedBodyService(ListedBodyRepository repository, Proposals proposals, Clock clock) {
        this.repository = repository;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * At most 200 of them, those first that follow another body and have no telephone number.
     *
     * @param words part of the name; null or blank for all
     */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public List<ListedBodyRow> bodies(@Nullable String words) {
        return repository.findAll(Texts.orNull(words), today());
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none, it has closed, or it has joined and keeps its entries itself
     */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public ListedBodyRow get(UUID body) {
        return repository.find(body, today()).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** How it is reached, by service. */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public List<ListedContactRow> contacts(UUID body) {
        return repository.findContacts(get(body).id(), today());
    }

    /** What is proposed about it: what waits first, the latest first. */
    @Permits(Permission.KEEP_LISTED_BODIES)
    public List<ProposalRow> proposals(UUID body) {
        return proposals.latest(get(body).id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
