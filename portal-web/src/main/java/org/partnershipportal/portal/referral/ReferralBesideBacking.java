package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.attachment.AttachmentRow;
import org.partnershipportal.attachment.AttachmentService;
import org.partnershipportal.sharing.SharedField;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.workspace.NoteService;
import org.partnershipportal.workspace.Visibility;

/** What lies beside a case that is to be offered, and whether the receiver will see it: the policies say so, not the offer. */
@Named
@RequestScoped
public class ReferralBesideBacking {
    @Inject
    ReferralOfferBacking offer;

    @Inject
    AttachmentService attachments;

    @Inject
    NoteService notes;

    private @Nullable List<String> files;
    private @Nullable Integer written;

    /** Names of the shared files. */
    public List<String> getFiles() {
        if (files == null) {
            files = attachments.attachments(reference()).stream()
                    .filter(row -> row.shared() && row.withdrawn() == null)
                    .map(AttachmentRow::name)
                    .toList();
        }
        return files;
    }

    /** How many notes are there for other eyes than the own body's. */
    public int getNotes() {
        if (written == null) {
            written = (int) notes.notes(reference()).stream()
                    .filter(row -> row.visibility() != Visibility.INTERNAL)
                    .count();
        }
        return written;
    }

    public boolean isAnything() {
        return !getFiles().isEmpty() || getNotes() > 0;
    }

    /** Whether and when the receiver sees them, in words. */
    public String getWarning() {
        boolean agreed =
                offer.getAgreement() != null && offer.getAgreement().fields().contains(SharedField.NAME);
        String how = !agreed ? "not" : offer.isConsentNeeded() ? "consent" : "accepted";
        return Messages.text("referral.offer.beside." + how, offer.getReceiver().name());
    }

    private String reference() {
        return offer.getView().reference();
    }
}
