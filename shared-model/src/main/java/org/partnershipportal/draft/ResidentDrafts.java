package org.partnershipportal.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.TrailSecret;

/**
 * The answers of a resident who is asked one question a page. Whoever calls must have passed the key to a use case: the
 * database lets nobody at a draft but who holds its key.
 */
@Dependent
public class ResidentDrafts {
    /** What an enquiry's draft is for; also that of drafts which say nothing. */
    public static final String ENQUIRY = "ENQUIRY";

    /** Says in the answers for what they are. */
    private static final String PURPOSE = "purpose";

    private final DraftRepository repository;

    @Inject
    public ResidentDrafts(DraftRepository repository) {
        this.repository = repository;
    }

    /** Begins a draft under a fresh key with its first answers. */
    public void begin(TrailSecret key, String purpose, Map<String, String> answers) {
        repository.begin(key);
        repository.keep(Map.of(PURPOSE, purpose));
        repository.keep(answers);
    }

    /**
     * What was answered so far, by the names of the fields.
     *
     * @param purpose for which it was begun
     * @throws NotFoundException when there is no such draft, or it is older than 24 hours
     */
    public Map<String, String> get(String purpose) {
        if (!repository.isThere()) {
            throw new NotFoundException("error.enquiry.draft-gone");
        }
        Map<String, String> answers = repository.answers();
        String begunFor = answers.remove(PURPOSE);
        if (!purpose.equals(begunFor == null ? ENQUIRY : begunFor)) {
            throw new NotFoundException("error.enquiry.draft-gone");
        }
        return answers;
    }

    /** Keeps answers beside those given before. */
    public void keep(Map<String, String> answers) {
        repository.keep(answers);
    }

    /** Nobody else sends it, or adds to it, until this is done. */
    public void lock() {
        repository.lock();
    }

    /** Forgets the answers. */
    public void clear() {
        repository.clear();
    }
}
