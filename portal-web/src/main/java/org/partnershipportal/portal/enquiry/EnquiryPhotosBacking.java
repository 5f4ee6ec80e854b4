package org.partnershipportal.portal.enquiry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.attachment.FileCheck;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.enquiry.EnquiryPhotoService;
import org.partnershipportal.enquiry.PhotoRow;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;

/** The photos of one matter of an enquiry that is not sent yet, kept under the key in the address. */
@Named
@RequestScoped
public class EnquiryPhotosBacking {
    private static final int MEGABYTE = 1_048_576;

    @Inject
    EnquiryPhotoService photos;

    @Inject
    FileCheck check;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String key;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String matter;

    private @Nullable List<PhotoRow> rows;
    private @Nullable Part file;

    /** The photos of a matter. */
    public List<PhotoRow> of(int number) {
        if (rows == null) {
            rows = photos.photos(secret());
        }
        return rows.stream().filter(row -> row.matter() == number).toList();
    }

    /** Those of the matter that the address names; says so when one was refused for its size. */
    public List<PhotoRow> getRows() {
        return of(getMatter());
    }

    /** Why a file was refused before it was read; empty for no reason. */
    public String getRefused() {
        return "size".equals(request.getParameter("refused"))
                ? Messages.text("error.attachment.too-large", check.most() / MEGABYTE)
                : "";
    }

    /** Whether there is room for another. */
    public boolean isRoom() {
        return photos.photos(secret()).size() < EnquiryPhotoService.MOST;
    }

    /** The matter, from 1. */
    public int getMatter() {
        return matter != null && matter.matches("[1-9]") ? Integer.parseInt(matter) : 1;
    }

    /** What may be added, with the largest size. */
    public String getHint() {
        return Messages.text("enquiry.photos.hint", EnquiryPhotoService.MOST, check.most() / MEGABYTE);
    }

    /** The address of the page of a matter. */
    public String address(int number) {
        return "/enquiry/photos/" + key + "/" + number;
    }

    /** The address of the page on which all is checked. */
    public String getBack() {
        return Question.CHECK.address(Objects.requireNonNullElse(key, ""), 1, false);
    }

    /** Adds the photo. */
    public void add() throws IOException {
        try {
            Part sent = file;
            if (sent == null || sent.getSize() == 0) {
                throw new InvalidInputException("file", "error.attachment.empty");
            }
            try (InputStream in = sent.getInputStream()) {
                photos.add(
                        secret(),
                        getMatter(),
                        check.check(sent.getSubmittedFileName(), in.readNBytes(check.most() + 1)));
            }
            show();
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    /** Takes one back. */
    public void remove() throws IOException {
        photos.remove(secret(), Ids.of(request.getParameter("photo")));
        show();
    }

    private void show() {
        Faces.redirect(request.getContextPath() + address(getMatter()));
    }

    private TrailSecret secret() {
        return new TrailSecret(key == null ? "" : key);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
