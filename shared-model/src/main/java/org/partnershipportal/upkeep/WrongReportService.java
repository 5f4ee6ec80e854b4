package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** "This is wrong": from anybody to the body that keeps the entry, and its answer. */
@Dependent
@Transactional
public class WrongReportService {
    static final int MOST_LETTERS = 2000;

    private final WrongReportRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public WrongReportService(WrongReportRepository repository, AuditLog audit, CurrentUser user) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
    }

    /** The name of the entry; empty when there is none. */
    @Permits(Permission.READ_DIRECTORY)
    public Optional<String> findName(WrongAbout about, String slug) {
        return repository.findEntry(about, slug).map(WrongReportRepository.Entry::name);
    }

    /**
     * Tells the body that keeps the entry.
     *
     * @throws InvalidInputException naming {@code text}
     * @throws NotFoundException when there is no such entry
     */
    @Permits(Permission.BRING_ENQUIRY)
    public void report(WrongAbout about, String slug, @Nullable String typed) {
        String text = checked("text", typed, "error.wrong.text-missing");
        WrongReportRepository.Entry entry =
                repository.findEntry(about, slug).orElseThrow(() -> new NotFoundException("error.NotFound"));
        UUID id = UUID.randomUUID();
        repository.add(id, entry.keeper(), about, slug, entry.name(), text);
        audit.record(entry.keeper(), "wrong.reported", "wrong_report", id, about + " " + slug);
    }

    /** What was reported to the own body: open ones first, the latest first. */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public List<WrongReportRow> reports() {
        return repository.findAll(user.tenant().orElseThrow());
    }

    /**
     * One report to the own body.
     *
     * @throws NotFoundException when there is none, or it is another body's
     */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public WrongReportRow get(UUID id) {
        return repository
                .findById(user.tenant().orElseThrow(), id)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /**
     * Says what came of it; with that it is closed.
     *
     * @throws InvalidInputException naming {@code answer}
     * @throws BusinessException when it is answered already
     */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public void answer(UUID id, @Nullable String typed) {
        String answer = checked("answer", typed, "error.wrong.answer-missing");
        get(id);
        if (repository.answer(id, answer, user.subject().orElseThrow()) == 0) {
            throw new BusinessException("error.wrong.answered");
        }
        audit.record("wrong.answered", "wrong_report", id, null);
    }

    private static String checked(String field, @Nullable String typed, String missing) {
        String text = Texts.orNull(typed);
        if (text == null) {
            throw new InvalidInputException(field, missing);
        }
        if (text.length() > MOST_LETTERS) {
            throw new InvalidInputException(field, "error.wrong.too-long", MOST_LETTERS);
        }
        return text;
    }
}
