package org.partnershipportal.format;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** How many asked for other languages and formats, and how soon they had them, for everybody. */
@Dependent
@Transactional
public class FormatFigureService {
    private final FormatFigureRepository repository;

    @Inject
    public FormatFigureService(FormatFigureRepository repository) {
        this.repository = repository;
    }

    /** Of a body (null: of all), the latest year first; of each, all together first. */
    @Permits(Permission.READ_DIRECTORY)
    public List<FormatFigureRow> figures(@Nullable UUID body) {
        return repository.find(body);
    }
}
