package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.draft.ResidentDrafts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;

/** The matters of an enquiry that a resident has not sent yet; each becomes a part of its own. */
@Dependent
@Transactional
public class DraftMatterService {
    private static final List<String> FIELDS = List.of("service", "place", "summary", "spot");

    private final ResidentDrafts drafts;
    private final EnquiryPhotoRepository photos;
    private final EnquiryService enquiries;

    @Inject
    public DraftMatterService(ResidentDrafts drafts, EnquiryPhotoRepository photos, EnquiryService enquiries) {
        this.drafts = drafts;
        this.photos = photos;
        this.enquiries = enquiries;
    }

    /**
     * Adds a further one; what it is about is asked next.
     *
     * @return its number, 2 for the second
     * @throws InvalidInputException when the place is not known, or there are as many matters as there may be
     * @throws BodyTakesNoEnquiries when no body that does this there has an inbox here
     */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public int add(TrailSecret key, String service, String place) {
        DraftAnswers answers = locked();
        int index = answers.matters().size();
        if (!answers.hasRoom()) {
            throw new InvalidInputException("more", "error.enquiry.matters-full", NewEnquiry.MOST_MATTERS);
        }
        keep(index, service, place);
        return index + 1;
    }

    /**
     * Says anew what it is about and where; what was told of it stays.
     *
     * @param matter from 1
     * @throws InvalidInputException when the place is not known
     * @throws BodyTakesNoEnquiries when no body that does this there has an inbox here
     * @throws NotFoundException when there is no such matter
     */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public void change(TrailSecret key, int matter, String service, String place) {
        requireThere(locked(), matter);
        keep(matter - 1, service, place);
    }

    /**
     * Takes one out, with what was told of it and its photos; the later ones move up.
     *
     * @param matter from 1
     * @throws NotFoundException when there is no such matter
     * @throws InvalidInputException when it is the only one
     */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public void remove(TrailSecret key, int matter) {
        DraftAnswers answers = locked();
        requireThere(answers, matter);
        if (answers.matters().size() == 1) {
            throw new InvalidInputException("more", "error.enquiry.matters-last");
        }
        Map<String, String> moved = new HashMap<>();
        for (int index = matter - 1; index < NewEnquiry.MOST_MATTERS; index++) {
            for (String field : FIELDS) {
                String next = answers.get(NewEnquiry.field(field, index + 1));
                moved.put(NewEnquiry.field(field, index), Objects.requireNonNullElse(next, ""));
            }
        }
        drafts.keep(moved);
        photos.removeMatter(matter);
    }

    private DraftAnswers locked() {
        drafts.lock();
        return new DraftAnswers(drafts.get(ResidentDrafts.ENQUIRY));
    }

    private void keep(int index, String service, String place) {
        enquiries.receiver(service, place);
        drafts.keep(Map.of(NewEnquiry.field("service", index), service, NewEnquiry.field("place", index), place));
    }

    private static void requireThere(DraftAnswers answers, int matter) {
        if (matter < 1 || matter > answers.matters().size()) {
            throw new NotFoundException("error.enquiry.draft-gone");
        }
    }
}
