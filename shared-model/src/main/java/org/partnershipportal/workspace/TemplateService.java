package org.partnershipportal.workspace;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

/** Texts with gaps that a body's people use again, in notes and in what residents are told. A new wording keeps the old ones. */
@Dependent
@Transactional
public class TemplateService {
    private final TemplateRepository repository;
    private final NoteRepository places;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public TemplateService(
            TemplateRepository repository, NoteRepository places, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.places = places;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** What may be used: the own body's and the partnership's, by title. */
    @Permits(Permission.WORK_ON_CASES)
    public List<TemplateRow> usable() {
        return repository.findCurrent();
    }

    /**
     * The text with its gaps filled for a part.
     *
     * @throws NotFoundException when there is no such template, or the own body does not work on such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public String fill(UUID template, String reference) {
        NotePlace place = places.findPlace(user.tenant().orElseThrow(), reference)
                .orElseThrow(() -> new NotFoundException("error.case.not-found"));
        return Gaps.fill(current(template, repository.findCurrent()).text(), place);
    }

    /** Those that who asks may change, by title. */
    @Permits(Permission.KEEP_TEMPLATES)
    public List<TemplateRow> own() {
        return repository.findCurrent().stream().filter(row -> !row.shared()).toList();
    }

    /**
     * All wordings of one that who asks may change, the latest first.
     *
     * @throws NotFoundException when there is no such template
     */
    @Permits(Permission.KEEP_TEMPLATES)
    public List<TemplateRow> wordings(UUID template) {
        List<TemplateRow> wordings = repository.findWordings(template);
        if (wordings.isEmpty() || wordings.get(0).shared()) {
            throw new NotFoundException("error.template.not-found");
        }
        return wordings;
    }

    /**
     * Words one anew, or the first time.
     *
     * @param template made by who asks for a new one
     * @param number of the wording that was seen; 0 for a new one
     * @throws InvalidInputException when something is missing, too long, or has a gap that nobody can fill
     * @throws StaleVersionException when somebody worded it anew since
     */
    @Permits(Permission.KEEP_TEMPLATES)
    public void word(UUID template, int number, @Nullable String title, @Nullable String text) {
        add(template, number, TemplateWords.checked(title, text));
    }

    /**
     * Offers one no more.
     *
     * @throws NotFoundException when there is no such template
     * @throws StaleVersionException when somebody worded it anew since
     */
    @Permits(Permission.KEEP_TEMPLATES)
    public void retire(UUID template, int number) {
        TemplateRow last = wordings(template).get(0);
        add(template, number, new Wording(last.title(), last.text(), true));
    }

    private void add(UUID template, int number, Wording wording) {
        if (number > 0) {
            wordings(template);
        }
        UUID me = user.tenant().orElseThrow();
        if (!repository.add(template, number + 1, me, wording, user.subject().orElseThrow(), Instant.now(clock))) {
            throw new StaleVersionException();
        }
        audit.record(wording.retired() ? "template.retired" : "template.worded", "template", template, null);
    }

    private static TemplateRow current(UUID template, List<TemplateRow> all) {
        return all.stream()
                .filter(row -> row.id().equals(template))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.template.not-found"));
    }
}
