package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.attachment.CheckedFile;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.draft.ResidentDrafts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;

/** Photos that a resident adds to what he or she brings, kept with the answers until it is sent. */
@Dependent
@Transactional
public class EnquiryPhotoService {
    /** So many one enquiry may have. */
    public static final int MOST = 3;

    private final EnquiryPhotoRepository photos;
    private final ResidentDrafts drafts;

    @Inject
    public EnquiryPhotoService(EnquiryPhotoRepository photos, ResidentDrafts drafts) {
        this.photos = photos;
        this.drafts = drafts;
    }

    /**
     * Those added so far, by matter.
     *
     * @throws NotFoundException when there is no such draft, or it is older than 24 hours
     */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public List<PhotoRow> photos(TrailSecret key) {
        requireThere();
        return photos.find();
    }

    /**
     * Adds a photo.
     *
     * @param matter from 1
     * @throws InvalidInputException when it is no photo, is infected, or there are as many as there may be
     */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public void add(TrailSecret key, int matter, CheckedFile photo) {
        requireThere();
        drafts.lock();
        if (!photo.isPhoto()) {
            throw new InvalidInputException("file", "error.photo.none");
        }
        if (photo.isInfected()) {
            throw new InvalidInputException("file", "error.attachment.infected");
        }
        if (photos.find().size() >= MOST) {
            throw new InvalidInputException("file", "error.photo.full", MOST);
        }
        if (matter
                > new DraftAnswers(drafts.get(ResidentDrafts.ENQUIRY)).matters().size()) {
            throw new NotFoundException("error.enquiry.draft-gone");
        }
        photos.add(matter, photo);
    }

    /** Takes one back; nothing happens when it is gone. */
    @Permits(Permission.BRING_ENQUIRY)
    @SuppressWarnings("UnusedVariable") // the key is read by the interceptor of @Permits
    public void remove(TrailSecret key, UUID photo) {
        requireThere();
        photos.remove(photo);
    }

    private void requireThere() {
        drafts.get(ResidentDrafts.ENQUIRY);
    }
}
