package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.draft.ResidentDrafts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;

/**
 * Feedback of a resident who is asked one question a page, kept under a random key for 24 hours. When it is sent, the key
 * becomes the secret by which it is followed, and the answers are gone.
 */
@Dependent
@Transactional
public class FeedbackDraftService {
    private static final String PURPOSE = "FEEDBACK";

    private final ResidentDrafts drafts;
    private final FeedbackIntake intake;
    private final FeedbackRouting routing;

    @Inject
    public FeedbackDraftService(ResidentDrafts drafts, FeedbackIntake intake, FeedbackRouting routing) {
        this.drafts = drafts;
        this.intake = intake;
        this.routing = routing;
    }

    /**
     * Begins with what is known from the page on which it was begun.
     *
     * @param key a fresh one
     * @throws InvalidInputException when the kind is none
     */
    @Permits(Permission.BRING_ENQUIRY)
    public void begin(TrailSecret key, Map<String, String> known) {
        if (FeedbackKind.named(known.get("kind")).isEmpty()) {
            throw new InvalidInputException("kind", "error.feedback.kind-missing");
        }
        FeedbackChecks.requireLengths(known);
        drafts.begin(key, PURPOSE, known);
    }

    /**
     * What was answered so far, by the names of the fields.
     *
     * @throws NotFoundException when there is no such draft, or it is older than 24 hours
     */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public Map<String, String> get(TrailSecret key) {
        return drafts.get(PURPOSE);
    }

    /**
     * Keeps answers beside those given before; blank takes one back.
     *
     * @throws InvalidInputException when an answer about the person cannot be right, or a text is too long
     */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public void keep(TrailSecret key, Map<String, String> answers) {
        drafts.get(PURPOSE);
        NewFeedback.of(answers).person().requireValid();
        FeedbackChecks.requireLengths(answers);
        drafts.keep(answers);
    }

    /**
     * The body that will have it.
     *
     * @throws InvalidInputException when body, service or place are not known, or nobody can be found
     */
    @Permits(Permission.READ_DIRECTORY)
    public String receiver(Map<String, String> answers) {
        return routing.find(NewFeedback.of(answers)).body().name();
    }

    /**
     * Sends it; from then the key opens its page.
     *
     * @throws InvalidInputException with all that is missing
     */
    @Permits(Permission.BRING_ENQUIRY)
    public FeedbackGiven send(TrailSecret key) {
        drafts.lock();
        FeedbackGiven given = intake.take(NewFeedback.of(get(key)), key);
        drafts.clear();
        return given;
    }

    /** Forgets the answers: the resident has finished at a computer that others use. */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public void clear(TrailSecret key) {
        drafts.clear();
    }
}
