package org.partnershipportal.portal.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.upkeep.WrongAbout;
import org.partnershipportal.upkeep.WrongReportService;
import org.partnershipportal.web.page.FormMessages;

/** Anybody says what is wrong with an entry; no name is asked. */
@Named
@RequestScoped
public class WrongBacking {
    @Inject
    WrongReportService reports;

    @Inject
    ReportGate gate;

    @Inject
    HttpServletRequest request;

    private String slug = "";
    private String name = "";
    private WrongAbout about = WrongAbout.SERVICE;
    private @Nullable String text;
    private @Nullable String leaveEmpty;

    @PostConstruct
    void open() {
        slug = parameter("slug");
        about = Arrays.stream(WrongAbout.values())
                .filter(value -> value.name().equalsIgnoreCase(parameter("about")))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        name = reports.findName(about, slug).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** Sends it; stays on the page, with what was typed, when something is wrong. */
    public void send() {
        try {
            if (leaveEmpty == null || leaveEmpty.isEmpty()) {
                letThrough();
                reports.report(about, slug, text);
            }
            Faces.redirect(request.getContextPath() + "/wrong?about=" + getAbout() + "&slug=" + slug + "&told=yes");
        } catch (BusinessException e) {
            FormMessages.show(e);
        }
    }

    private void letThrough() {
        if (!gate.letsThrough(request)) {
            throw new BusinessException("error.wrong.too-many");
        }
    }

    /** Whether it was told just now. */
    public boolean isTold() {
        return parameter("told").equals("yes");
    }

    private String parameter(String key) {
        String value = request.getParameter(key);
        return value == null ? "" : value;
    }

    /** service, body or location, as in addresses. */
    public String getAbout() {
        return about.name().toLowerCase(Locale.ROOT);
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getLeaveEmpty() {
        return leaveEmpty;
    }

    public void setLeaveEmpty(@Nullable String leaveEmpty) {
        this.leaveEmpty = leaveEmpty;
    }
}
