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
import org.partnershipportal.attachment.AttachmentRow;
import org.partnershipportal.attachment.AttachmentService;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** Takes a file back that lies beside the wrong case. */
@Named
@RequestScoped
public class WorkspaceTakeBackBacking {
    @Inject
    AttachmentService attachments;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String file;

    private @Nullable AttachmentRow row;
    private @Nullable String reason;

    /** The file; not found when it was taken back, or who looks may not take it back. */
    public AttachmentRow getRow() {
        if (row == null) {
            UUID id = Ids.of(file);
            row = attachments.attachments(getReference()).stream()
                    .filter(one -> one.id().equals(id) && one.withdrawable())
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("error.NotFound"));
        }
        return Objects.requireNonNull(row);
    }

    public String getReference() {
        return Objects.requireNonNullElse(reference, "");
    }

    /** Takes it back. */
    public void withdraw() throws IOException {
        try {
            attachments.withdraw(getRow().id(), reason);
            News.tellNext(Messages.text("workspace.take-back.done"));
            Faces.redirect("referral/case/" + getReference());
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
