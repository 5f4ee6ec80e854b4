package org.partnershipportal.enquiry;

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
 * The answers of a resident who is asked one question a page, kept under a random key for 24 hours. When the enquiry is
 * sent, the key becomes the secret of its trail, and the answers are gone.
 */
@Dependent
@Transactional
public class EnquiryDraftService {
    private final ResidentDrafts drafts;
    private final EnquiryPhotoRepository photos;
    private final EnquiryService enquiries;

    @Inject
    public EnquiryDraftService(ResidentDrafts drafts, EnquiryPhotoRepository photos, EnquiryService enquiries) {
        this.drafts = drafts;
        this.photos = photos;
        this.enquiries = enquiries;
    }

    /**
     * Begins with the first matter: what and where.
     *
     * @param key a fresh one
     * @throws InvalidInputException when the place is not known, or the name of several
     * @throws BodyTakesNoEnquiries when no body that does this there has an inbox here
     */
    @Permits(Permission.BRING_ENQUIRY)
    public void begin(String service, String place, TrailSecret key) {
        enquiries.receiver(service, place);
        drafts.begin(key, ResidentDrafts.ENQUIRY, Map.of("service", service, "place", place));
    }

    /**
     * What was answered so far.
     *
     * @throws NotFoundException when there is no such draft, or it is older than 24 hours
     */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public DraftAnswers get(TrailSecret key) {
        return new DraftAnswers(drafts.get(ResidentDrafts.ENQUIRY));
    }

    /**
     * Keeps answers beside those given before; blank takes one back.
     *
     * @throws InvalidInputException when an answer about the person cannot be right, or one about a matter is too long
     */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public void keep(TrailSecret key, Map<String, String> answers) {
        drafts.get(ResidentDrafts.ENQUIRY);
        EnquiryChecks.require(new DraftAnswers(answers).person());
        EnquiryChecks.requireLengths(answers);
        drafts.keep(answers);
    }

    /**
     * Sends it; from then the key opens the trail.
     *
     * @throws InvalidInputException with all that is missing
     */
    @Permits(Permission.BRING_ENQUIRY)
    public EnquiryTaken send(TrailSecret key) {
        drafts.lock();
        DraftAnswers answers = get(key);
        EnquiryTaken taken = enquiries.bring(new NewEnquiry(answers.matters(), answers.person()), key);
        photos.handOver();
        drafts.clear();
        return taken;
    }

    /** Forgets the answers, sent or not: the resident has finished at a computer that others use. */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public void clear(TrailSecret key) {
        drafts.clear();
    }
}
