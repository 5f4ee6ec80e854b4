package org.partnershipportal.portal.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.attachment.Added;
import org.partnershipportal.attachment.AttachmentRow;
import org.partnershipportal.attachment.AttachmentService;
import org.partnershipportal.attachment.FileCheck;
import org.partnershipportal.attachment.Scan;
import org.partnershipportal.attachment.Scanner;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.workspace.Visibility;

/** The files of a case, and a new one. */
@Named
@RequestScoped
public class WorkspaceAttachBacking {
    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = 1_048_576;

    @Inject
    AttachmentService attachments;

    @Inject
    FileCheck check;

    @Inject
    Scanner scanner;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private @Nullable List<AttachmentRow> rows;
    private @Nullable Part file;
    private @Nullable String visibility;

    /** Opens the page: not found for who does not work on the case; says so when a file was refused for its size. */
    public void open() {
        if (!isPossible()) {
            throw new NotFoundException("error.case.not-found");
        }
        if ("size".equals(request.getParameter("refused"))) {
            FormMessages.show(new InvalidInputException("file", "error.attachment.too-large", check.most() / MEGABYTE));
        }
    }

    /** Whether who looks at the case may add a file. */
    public boolean isPossible() {
        return attachments.isOpen(getReference());
    }

    /** The files that the own body may see, the latest first. */
    public List<AttachmentRow> getRows() {
        if (rows == null) {
            rows = attachments.attachments(getReference());
        }
        return rows;
    }

    public String getReference() {
        return Objects.requireNonNullElse(reference, "");
    }

    /** How large a file is, in words. */
    public String size(AttachmentRow row) {
        return row.size() < MEGABYTE
                ? Messages.text("workspace.attach.kilobytes", Math.max(1, row.size() / KILOBYTE))
                : Messages.text("workspace.attach.megabytes", row.size() / MEGABYTE);
    }

    /** What the scanner says of it, where there is something to say. */
    public String scan(AttachmentRow row) {
        if (row.scan() == Scan.CLEAN) {
            return "";
        }
        boolean waitsForNobody = row.scan() == Scan.WAITING && !scanner.isThere();
        return Messages.text("workspace.attach.scan." + (waitsForNobody ? "nobody" : row.scan()));
    }

    /** What may be added, with the largest size. */
    public String getHint() {
        return Messages.text("workspace.attach.hint", check.most() / MEGABYTE);
    }

    public List<SelectItem> getVisibilities() {
        return Stream.of(Visibility.INTERNAL, Visibility.SHARED)
                .map(one -> new SelectItem(one.name(), Messages.text("workspace.note.visibility." + one)))
                .toList();
    }

    /** Adds it. */
    public void add() throws IOException {
        try {
            Part sent = file;
            if (visibility == null || visibility.isEmpty()) {
                throw new InvalidInputException("visibility", "error.attachment.visibility-missing");
            }
            if (sent == null || sent.getSize() == 0) {
                throw new InvalidInputException("file", "error.attachment.empty");
            }
            boolean shared = Visibility.valueOf(visibility) == Visibility.SHARED;
            tell(attachments.add(getReference(), shared, check.check(sent.getSubmittedFileName(), bytes(sent))));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    /** No more is read than may be kept. */
    private byte[] bytes(Part sent) throws IOException {
        try (InputStream in = sent.getInputStream()) {
            return in.readNBytes(check.most() + 1);
        }
    }

    private void tell(Added added) throws IOException {
        if (added == Added.INFECTED) {
            throw new InvalidInputException("file", "error.attachment.infected");
        }
        News.tellNext(Messages.text("workspace.attach.done." + added));
        Faces.redirect("referral/case/" + getReference());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getVisibility() {
        return visibility;
    }

    public void setVisibility(@Nullable String visibility) {
        this.visibility = visibility;
    }
}
