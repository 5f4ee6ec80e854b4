package org.partnershipportal.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** What changes of services do to people, as bodies have published it, for everybody. */
@Dependent
@Transactional
public class PublicImpactService {
    private final ImpactRepository repository;
    private final Impacts impacts;

    @Inject
    public PublicImpactService(ImpactRepository repository, Impacts impacts) {
        this.repository = repository;
        this.impacts = impacts;
    }

    /** @param body slug of one; null for all */
    @Permits(Permission.READ_DIRECTORY)
    public ImpactListView list(@Nullable String body) {
        return new ImpactListView(List.of(), repository.findPublished(body), impacts.today());
    }

    /** The names of the bodies that have published any, by their slugs; in the order of names. */
    @Permits(Permission.READ_DIRECTORY)
    public Map<String, String> bodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        repository.findBodies().forEach(body -> bodies.put(body.slug(), body.name()));
        return bodies;
    }

    /** @throws NotFoundException for one that is not there, or not published */
    @Permits(Permission.READ_DIRECTORY)
    public ImpactView get(UUID id) {
        return impacts.published(id);
    }
}
