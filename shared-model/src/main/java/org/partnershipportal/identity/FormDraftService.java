package org.partnershipportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.common.InvalidInputException;

/** Keeps what somebody typed into a staff form and has not sent: for that person, acting for that body, alone. */
@Dependent
@Transactional
public class FormDraftService {
    private static final int MOST_FIELDS = 60;
    private static final int MOST_CHARACTERS = 50_000;

    private final FormDraftRepository repository;
    private final CurrentUser user;

    @Inject
    public FormDraftService(FormDraftRepository repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    /**
     * Saves the fields in place of what was saved before.
     *
     * @throws InvalidInputException when there are more than 60 fields or 50,000 characters
     */
    @Permits(Permission.KEEP_DRAFTS)
    public void save(String form, Map<String, String> fields) {
        int characters = fields.values().stream().mapToInt(String::length).sum();
        if (fields.size() > MOST_FIELDS || characters > MOST_CHARACTERS) {
            throw new InvalidInputException("fields", "error.draft.too-long", MOST_CHARACTERS);
        }
        repository.save(tenant(), subject(), form, fields);
    }

    /** What was saved; empty when nothing was. */
    @Permits(Permission.KEEP_DRAFTS)
    public Map<String, String> fieldsOf(String form) {
        return repository.fieldsOf(tenant(), subject(), form);
    }

    /** Forgets it, because the form was sent or the person starts afresh. */
    @Permits(Permission.KEEP_DRAFTS)
    public void discard(String form) {
        repository.discard(tenant(), subject(), form);
    }

    private UUID tenant() {
        return user.tenant().orElseThrow();
    }

    private String subject() {
        return user.subject().orElseThrow();
    }
}
