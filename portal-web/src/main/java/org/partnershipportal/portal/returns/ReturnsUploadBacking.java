package org.partnershipportal.portal.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.returns.ReturnFileRefused;
import org.partnershipportal.returns.ReturnFileService;
import org.partnershipportal.returns.TakenFile;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A file with figures of one or several months. */
@Named
@RequestScoped
public class ReturnsUploadBacking {
    private static final int KILOBYTE = 1024;
    private static final int MOST = 500 * KILOBYTE;

    @Inject
    ReturnFileService files;

    @Inject
    ReturnProblems problems;

    @Inject
    ReturnWords words;

    @Inject
    HttpServletRequest request;

    private @Nullable Part file;
    private @Nullable String reason;
    private boolean sure;
    private boolean jumped;

    /** Says so when a file was refused for its size before anybody read it. */
    public void open() {
        if ("size".equals(request.getParameter("refused"))) {
            FormMessages.show(tooLarge());
        }
    }

    public void send() throws IOException {
        try {
            News.tellNext(news(files.take(bytes(), sure, reason)));
            Faces.redirect("returns/list");
        } catch (NotPermittedException e) {
            throw e;
        } catch (ReturnFileRefused refused) {
            jumped = ReturnProblems.isJump(refused);
            problems.show(refused, "file");
        } catch (InvalidInputException wrong) {
            problems.show(wrong, List.of());
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    private byte[] bytes() throws IOException {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            throw new InvalidInputException("file", "error.returns.file.choose");
        }
        try (InputStream in = sent.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw tooLarge();
            }
            return bytes;
        }
    }

    private static InvalidInputException tooLarge() {
        return new InvalidInputException("file", "error.returns.file.large", MOST / KILOBYTE);
    }

    private String news(TakenFile taken) {
        List<String> sentences = new ArrayList<>();
        tell(sentences, "returns.upload.done.submitted", taken.submitted());
        tell(sentences, "returns.upload.done.corrected", taken.corrected());
        tell(sentences, "returns.upload.done.unchanged", taken.unchanged());
        return String.join(" ", sentences);
    }

    private void tell(List<String> sentences, String key, List<YearMonth> months) {
        if (!months.isEmpty()) {
            sentences.add(Messages.text(key, months.stream().map(words::month).collect(Collectors.joining(", "))));
        }
    }

    /** Whether the box is there by which numbers that are quite other than the month before are confirmed. */
    public boolean isConfirmed() {
        return jumped || request.getParameter("confirming") != null;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
