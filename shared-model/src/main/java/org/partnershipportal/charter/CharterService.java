package org.partnershipportal.charter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.charter.CharterRepository.Body;
import org.partnershipportal.charter.CharterRepository.Kept;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.standard.Standards;
import org.partnershipportal.standard.VersionRow;

/** What each body promises, as everybody reads it. */
@Dependent
@Transactional
public class CharterService {
    private final CharterRepository repository;
    private final Charters charters;
    private final Standards standards;
    private final Clock clock;

    @Inject
    public CharterService(CharterRepository repository, Charters charters, Standards standards, Clock clock) {
        this.repository = repository;
        this.charters = charters;
        this.standards = standards;
        this.clock = clock;
    }

    /** The bodies that keep a version of the standard today, by name. */
    @Permits(Permission.READ_DIRECTORY)
    public List<CharterBodyRow> bodies() {
        return repository.findBodies(today());
    }

    /** @throws NotFoundException when no body of this slug works in the portal */
    @Permits(Permission.READ_DIRECTORY)
    public CharterView get(String slug) {
        Body body = repository.findBody(slug, today()).orElseThrow(() -> new NotFoundException("error.NotFound"));
        Optional<Kept> kept = repository.findKept(body.id(), today());
        @Nullable
        VersionRow version = kept.flatMap(one -> standards.find(one.version())).orElse(null);
        return new CharterView(
                body.slug(),
                body.name(),
                body.closedOn(),
                version,
                kept.map(Kept::on).orElse(null),
                kept.map(Kept::role).orElse(null),
                standards.findInForce(today()).orElse(null),
                version == null ? List.of() : charters.lines(body.id(), version, today()));
    }

    /** The first promise that a body keeps today for each way of contact; none when it has adopted nothing. */
    @Permits(Permission.READ_DIRECTORY)
    public List<HeadlineRow> headlines(UUID body) {
        return repository.findHeadlines(body, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
