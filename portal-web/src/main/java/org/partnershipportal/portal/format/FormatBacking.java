package org.partnershipportal.portal.format;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.format.FormatAskService;
import org.partnershipportal.format.FormatAsked;
import org.partnershipportal.language.LanguageRow;
import org.partnershipportal.portal.upkeep.ReportGate;
import org.partnershipportal.web.page.FormMessages;

/** Anybody asks for a translation, an interpreter, or something in another format. A link may name the body and the document. */
@Named
@RequestScoped
public class FormatBacking extends FormatFields {
    private static final Pattern REFERENCE = Pattern.compile("A-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final int LONGEST = 200;

    @Inject
    FormatAskService service;

    @Inject
    ReportGate gate;

    @Inject
    HttpServletRequest request;

    private @Nullable String body;
    private @Nullable String leaveEmpty;

    @Override
    protected List<LanguageRow> askLanguages() {
        return service.languages();
    }

    public List<SelectItem> getBodies() {
        return service.bodies().stream()
                .map(one -> new SelectItem(one.slug(), one.name()))
                .toList();
    }

    /** Asks for it; stays on the page, with what was typed, when something is wrong. */
    public void ask() {
        FormMessages.made(this::asked).ifPresent(told -> Faces.redirect(request.getContextPath() + "/format?" + told));
    }

    /** Who fills in what nobody sees is told the same, and nothing is kept. */
    private String asked() {
        if (leaveEmpty != null && !leaveEmpty.isEmpty()) {
            return "asked=yes";
        }
        if (!gate.letsThrough(request)) {
            throw new BusinessException("error.wrong.too-many");
        }
        FormatAsked made = service.ask(form(body));
        return "asked=" + made.reference() + "&due=" + made.due();
    }

    /** Whether it was asked just now. */
    public boolean isAsked() {
        return request.getParameter("asked") != null;
    }

    /** Of what was asked just now; empty for what can be none. */
    public String getReference() {
        String reference = Objects.requireNonNullElse(request.getParameter("asked"), "");
        return REFERENCE.matcher(reference).matches() ? reference : "";
    }

    /** By when; null for what can be none. */
    public @Nullable LocalDate getDue() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(request.getParameter("due"), ""));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What was chosen; at first the body that the link named. */
    public @Nullable String getBody() {
        return body == null ? Texts.orNull(request.getParameter("of")) : body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    /** What was typed; at first the document that the link named. */
    @Override
    public @Nullable String getAbout() {
        @Nullable String typed = super.getAbout();
        @Nullable String named = Texts.orNull(request.getParameter("document"));
        return typed == null && named != null && named.length() <= LONGEST ? named : typed;
    }

    public @Nullable String getLeaveEmpty() {
        return leaveEmpty;
    }

    public void setLeaveEmpty(@Nullable String leaveEmpty) {
        this.leaveEmpty = leaveEmpty;
    }
}
