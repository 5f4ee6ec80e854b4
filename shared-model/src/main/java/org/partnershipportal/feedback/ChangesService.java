package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** What bodies learnt from feedback and changed, and their figures, as everybody may read them. */
@Dependent
@Transactional
public class ChangesService {
    private final PublishingRepository repository;

    @Inject
    public ChangesService(PublishingRepository repository) {
        this.repository = repository;
    }

    /**
     * The published figures, the latest quarter first.
     *
     * @param body null for those of all bodies
     */
    @Permits(Permission.READ_DIRECTORY)
    public List<PublishedFigures> figures(@Nullable UUID body) {
        return repository.findFigures(body);
    }

    /**
     * What was learnt and changed, the latest first, at most 200.
     *
     * @param body null for that of all bodies
     */
    @Permits(Permission.READ_DIRECTORY)
    public List<ChangeRow> changes(@Nullable UUID body) {
        return repository.findChanges(body);
    }
}
