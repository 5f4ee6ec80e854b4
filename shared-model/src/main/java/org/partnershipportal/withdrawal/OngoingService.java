package org.partnershipportal.withdrawal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Which work goes on without the person who reported it: hazards and enforcement do, a wish of one's own does not. */
@Dependent
@Transactional
public class OngoingService {
    private final OngoingRepository repository;
    private final AuditLog audit;

    @Inject
    public OngoingService(OngoingRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /**
     * All services by group and name.
     *
     * @param part of the name; null or blank for all
     */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public List<OngoingRow> find(@Nullable String part) {
        return repository.find(Texts.orNull(part));
    }

    /** @throws NotFoundException when there is no such service */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public OngoingRow get(String slug) {
        return repository.findOne(slug).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /**
     * Says whether it goes on. To say once more what stands changes nothing.
     *
     * @param seen the state that was seen: YES, NO or UNSAID
     * @param said the state from now on; null when nothing was chosen
     * @throws InvalidInputException when it is none of the three
     * @throws NotFoundException when there is no such service
     * @throws StaleVersionException when somebody else has said otherwise since
     */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public void say(String slug, @Nullable String seen, @Nullable String said) {
        if (said == null || !List.of("YES", "NO", "UNSAID").contains(said)) {
            throw new InvalidInputException("goesOn", "error.ongoing.choose");
        }
        OngoingRow now = get(slug);
        if (now.state().equals(said)) {
            return;
        }
        if (!Objects.equals(now.state(), seen) || !repository.change(slug, now.goesOn(), meaning(said))) {
            throw new StaleVersionException();
        }
        audit.record("service.goes-on", "service", slug, now.state() + " to " + said);
    }

    private static @Nullable Boolean meaning(String said) {
        return said.equals("UNSAID") ? null : Boolean.valueOf(said.equals("YES"));
    }
}
