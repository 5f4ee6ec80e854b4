package org.partnershipportal.charter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Which bodies have adopted what, for the partnership's administrators. */
@Dependent
@Transactional
public class AdopterService {
    private final AdoptionRepository adoptions;

    @Inject
    public AdopterService(AdoptionRepository adoptions) {
        this.adoptions = adoptions;
    }

    /** Who has adopted a version, by name. */
    @Permits(Permission.MANAGE_STANDARD)
    public List<AdopterRow> adopters(UUID version) {
        return adoptions.findAdopters(version);
    }
}
