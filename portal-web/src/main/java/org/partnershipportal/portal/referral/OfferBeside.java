package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.attachment.AttachmentRow;
import org.partnershipportal.attachment.AttachmentService;
import org.partnershipportal.sharing.SharedField;
import org.partnershipportal.sharing.Travel;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.workspace.NoteService;
import org.partnershipportal.workspace.Visibility;

/** What lies beside a case that is to be offered, and whether the receiver will see it: the policies say so, not the offer. */
@Dependent
public class OfferBeside {
    private final AttachmentService attachments;
    private final NoteService notes;
    private String reference = "";
    private @Nullable List<String> files;
    private @Nullable Integer written;

    @Inject
    public OfferBeside(AttachmentService attachments, NoteService notes) {
        this.attachments = attachments;
        this.notes = notes;
    }

    /** Of this case. */
    OfferBeside of(String theCase) {
        reference = theCase;
        return this;
    }

    /** Names of the shared files. */
    public List<String> getFiles() {
        if (files == null) {
            files = attachments.attachments(reference).stream()
                    .filter(row -> row.shared() && row.withdrawn() == null)
                    .map(AttachmentRow::name)
                    .toList();
        }
        return files;
    }

    /** How many notes are there for other eyes than the own body's. */
    public int getNotes() {
        if (written == null) {
            written = (int) notes.notes(reference).stream()
                    .filter(row -> row.visibility() != Visibility.INTERNAL)
                    .count();
        }
        return written;
    }

    public boolean isAnything() {
        return !getFiles().isEmpty() || getNotes() > 0;
    }

    /** Whether and when the receiver sees them, in words. */
    static String warning(Travel travel, String receiver) {
        boolean agreed = travel.agreement()
                .filter(row -> row.fields().contains(SharedField.NAME))
                .isPresent();
        String how = !agreed ? "not" : travel.needsConsent() ? "consent" : "accepted";
        return Messages.text("referral.offer.beside." + how, receiver);
    }
}
