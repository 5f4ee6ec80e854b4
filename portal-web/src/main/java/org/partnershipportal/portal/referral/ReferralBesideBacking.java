package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.attachment.AttachmentRow;
import org.partnershipportal.attachment.AttachmentService;
import org.partnershipportal.workspace.NoteService;
import org.partnershipportal.workspace.Visibility;

/** What lies beside a case that is to be offered and is shared with whoever works on it. */
@Named
@RequestScoped
public class ReferralBesideBacking {
    @Inject
    AttachmentService attachments;

    @Inject
    NoteService notes;

    private @Nullable List<String> files;
    private @Nullable Integer written;

    /** Names of the shared files. */
    public List<String> files(String reference) {
        if (files == null) {
            files = attachments.attachments(reference).stream()
                    .filter(row -> row.shared() && row.withdrawn() == null)
                    .map(AttachmentRow::name)
                    .toList();
        }
        return files;
    }

    /** How many notes are there for other eyes than the own body's. */
    public int notes(String reference) {
        if (written == null) {
            written = (int) notes.notes(reference).stream()
                    .filter(row -> row.visibility() != Visibility.INTERNAL)
                    .count();
        }
        return written;
    }

    public boolean isAnything(String reference) {
        return !files(reference).isEmpty() || notes(reference) > 0;
    }
}
