package org.partnershipportal.workspace;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.workspace.TemplateRepository.Wording;

/** Templates of the partnership, which every body uses beside its own. */
@Dependent
@Transactional
public class SharedTemplateService {
    private final TemplateRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public SharedTemplateService(TemplateRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Those in use, by title. */
    @Permits(Permission.KEEP_SHARED_TEMPLATES)
    public List<TemplateRow> templates() {
        return repository.findCurrent();
    }

    /** One as it is worded now. */
    @Permits(Permission.KEEP_SHARED_TEMPLATES)
    public Optional<TemplateRow> find(UUID template) {
        return repository.findWordings(template).stream().findFirst();
    }

    /**
     * Words one anew, or the first time.
     *
     * @param template made by who asks for a new one
     * @param number of the wording that was seen; 0 for a new one
     * @throws InvalidInputException when something is missing, too long, or has a gap that nobody can fill
     * @throws StaleVersionException when somebody worded it anew since
     */
    @Permits(Permission.KEEP_SHARED_TEMPLATES)
    public void word(UUID template, int number, @Nullable String title, @Nullable String text) {
        add(template, number, TemplateWords.checked(title, text));
    }

    /**
     * Offers one no more.
     *
     * @throws NotFoundException when there is no such template
     * @throws StaleVersionException when somebody worded it anew since
     */
    @Permits(Permission.KEEP_SHARED_TEMPLATES)
    public void retire(UUID template, int number) {
        TemplateRow last = find(template).orElseThrow(() -> new NotFoundException("error.template.not-found"));
        add(template, number, new Wording(last.title(), last.text(), true));
    }

    private void add(UUID template, int number, Wording wording) {
        if (!repository.add(template, number + 1, null, wording, user.subject().orElseThrow(), Instant.now(clock))) {
            throw new StaleVersionException();
        }
        audit.record(wording.retired() ? "template.retired" : "template.worded", "template", template, null);
    }
}
