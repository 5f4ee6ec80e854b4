package org.partnershipportal.trail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;

/** What the holder of a trail's secret may read. */
@Dependent
@Transactional
public class TrailService {
    private final TrailRepository repository;

    @Inject
    public TrailService(TrailRepository repository) {
        this.repository = repository;
    }

    /**
     * The trail that the secret opens. It is passed for the interceptor, which tells the database.
     *
     * @throws NotFoundException when it opens none
     */
    @Permits(Permission.READ_TRAIL)
    @SuppressWarnings("UnusedVariable") // the secret is read by the interceptor of @Permits
    public TrailView get(TrailSecret secret) {
        return repository.find().orElseThrow(() -> new NotFoundException("error.trail.not-found"));
    }

    /**
     * Slug of the body that took the latest step of every matter; empty when several bodies did.
     *
     * @param secret passed for the interceptor
     */
    @Permits(Permission.READ_TRAIL)
    @SuppressWarnings("UnusedVariable") // the secret is read by the interceptor of @Permits
    public Optional<String> body(TrailSecret secret) {
        List<String> bodies = repository.findBodies();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }
}
