package org.partnershipportal.portal.format;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.format.FormatService;
import org.partnershipportal.format.FormatStatus;
import org.partnershipportal.format.FormatView;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A request for another format: what was asked, by whom, by when; and what becomes of it. */
@Named
@RequestScoped
public class FormatCaseBacking {
    private static final String VERSION = "[0-9]{1,6}";

    @Inject
    FormatService service;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private @Nullable FormatView view;
    private @Nullable String how;
    private @Nullable String said;

    /** @throws NotFoundException for one that is not there, or another body's */
    public FormatView getView() {
        FormatView read = view;
        if (read == null) {
            read = service.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    public List<SelectItem> getHows() {
        return Stream.of(FormatStatus.DONE, FormatStatus.REFUSED)
                .map(one -> new SelectItem(one.name(), Messages.text("format.how." + one)))
                .toList();
    }

    /** Says that somebody works on it. */
    public void begin() {
        make(() -> service.begin(Ids.of(id), seen()), "format.case.begun");
    }

    public void close() {
        make(() -> service.close(Ids.of(id), seen(), how, said), "format.case.closed");
    }

    /** What was typed stays whatever is refused; who was second reads what the first one did. */
    private void make(Runnable wish, String told) {
        if (FormMessages.isDone(() -> orChanged(wish))) {
            News.tellNext(Messages.text(told));
            Faces.redirect("format/case/" + id);
        } else {
            view = null;
        }
    }

    private static void orChanged(Runnable wish) {
        try {
            wish.run();
        } catch (StaleVersionException e) {
            BusinessException told = new BusinessException("error.format.changed");
            told.initCause(e);
            throw told;
        }
    }

    private int seen() {
        String version = Objects.requireNonNullElse(request.getParameter("seen"), "");
        return version.matches(VERSION) ? Integer.parseInt(version) : -1;
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }
}
