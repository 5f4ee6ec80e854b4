package org.partnershipportal.portal.upkeep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.upkeep.WrongReportRow;
import org.partnershipportal.upkeep.WrongReportService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** One report that something is wrong, and what came of it. */
@Named
@RequestScoped
public class DirectoryReportBacking {
    @Inject
    WrongReportService reports;

    @Inject
    HttpServletRequest request;

    private @Nullable WrongReportRow row;
    private @Nullable String answer;

    public WrongReportRow getRow() {
        if (row == null) {
            row = reports.get(PathId.id(request));
        }
        return Objects.requireNonNull(row);
    }

    /** The public page of the entry. */
    public String getPublicPage() {
        return "/browse/" + getRow().about().name().toLowerCase(Locale.ROOT) + "?slug=" + getRow().slug();
    }

    /** Says what came of it. */
    public void send() {
        try {
            reports.answer(PathId.id(request), answer);
            News.tellNext(Messages.text("upkeep.report.told"));
            Faces.redirect(request.getContextPath() + "/directory/upkeep");
        } catch (BusinessException e) {
            FormMessages.show(e);
        }
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
