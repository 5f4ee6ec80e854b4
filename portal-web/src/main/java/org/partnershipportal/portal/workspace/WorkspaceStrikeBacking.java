package org.partnershipportal.portal.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.workspace.NoteRow;
import org.partnershipportal.workspace.NoteService;

/** Strikes out a mistaken note. */
@Named
@RequestScoped
public class WorkspaceStrikeBacking {
    @Inject
    NoteService notes;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String note;

    private @Nullable NoteRow row;
    private @Nullable String reason;

    /** The note; not found when it is struck out, or who looks may not strike it out. */
    public NoteRow getRow() {
        if (row == null) {
            UUID id = Ids.of(note);
            row = notes.notes(getReference()).stream()
                    .filter(one -> one.id().equals(id) && one.strikable())
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("error.note.not-found"));
        }
        return Objects.requireNonNull(row);
    }

    public String getReference() {
        return Objects.requireNonNullElse(reference, "");
    }

    /** Strikes it out. */
    public void strike() throws IOException {
        if (FormMessages.isDone(() -> notes.strike(getReference(), Ids.of(note), reason))) {
            News.tellNext(Messages.text("workspace.strike.done"));
            Faces.redirect("referral/case/" + getReference());
        }
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
