package org.partnershipportal.admin.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.schedule.OfficeService;
import org.partnershipportal.schedule.OfficeView;
import org.partnershipportal.schedule.OpeningText;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** When the own office is open, as text with a line for each day or stretch of days. */
@Named
@RequestScoped
public class OfficeHoursBacking {
    private static final String HERE = "/admin/office/hours";

    @Inject
    OfficeService service;

    @Inject
    PortalAddress address;

    @Inject
    HttpServletRequest request;

    private @Nullable OfficeView office;
    private @Nullable String lines;
    private @Nullable String days;

    /** Sets the hours, and shows them anew; what is refused is told at its field, and what was typed stays. */
    public void set() throws IOException {
        try {
            service.set(
                    OpeningText.lines("lines", Objects.requireNonNullElse(lines, "")),
                    OpeningText.days("days", Objects.requireNonNullElse(days, "")),
                    request.getParameter("seen"));
            News.tellNext(Messages.text("office.hours.done"));
            Faces.redirect(address.of(HERE));
        } catch (StaleVersionException quicker) {
            throw quicker;
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** What was looked at when the form was opened. */
    public String getSeen() {
        String sent = request.getParameter("seen");
        return sent == null ? office().fingerprint() : sent;
    }

    private OfficeView office() {
        OfficeView read = office;
        if (read == null) {
            read = service.office();
            office = read;
        }
        return read;
    }

    public String getLines() {
        String typed = lines;
        return typed == null ? OpeningText.of(office().lines()) : typed;
    }

    public void setLines(@Nullable String lines) {
        this.lines = lines == null ? "" : lines;
    }

    public String getDays() {
        String typed = days;
        return typed == null ? OpeningText.ofDays(office().days()) : typed;
    }

    public void setDays(@Nullable String days) {
        this.days = days == null ? "" : days;
    }
}
