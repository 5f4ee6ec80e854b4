package org.partnershipportal.language;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that are spoken and signed here. For use cases that say who may. */
@Dependent
public class Languages {
    private final SkillRepository repository;

    @Inject
    public Languages(SkillRepository repository) {
        this.repository = repository;
    }

    /** Signed ones first, then by name. */
    public List<LanguageRow> findAll() {
        return repository.findLanguages();
    }

    public Optional<LanguageRow> find(@Nullable String code) {
        return findAll().stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
