package org.partnershipportal.portal.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.Texts;
import org.partnershipportal.language.LanguageService;
import org.partnershipportal.language.SkillListView;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** Who speaks or signs what: of the own body, and of those that share. */
@Named
@RequestScoped
public class LanguageListBacking {
    static final String LANGUAGE = "language";

    @Inject
    LanguageService service;

    @Inject
    HttpServletRequest request;

    private @Nullable SkillListView view;

    /** A language to choose; {@code chosen} whether the address asks for it. */
    public record Choice(String value, String label, boolean chosen) {}

    public SkillListView getView() {
        SkillListView read = view;
        if (read == null) {
            read = service.list(wanted(request));
            view = read;
        }
        return read;
    }

    static @Nullable String wanted(HttpServletRequest request) {
        return Texts.orNull(request.getParameter(LANGUAGE));
    }

    public List<Choice> getLanguages() {
        String wanted = wanted(request);
        return getView().languages().stream()
                .map(one -> new Choice(one.code(), one.name(), one.code().equals(wanted)))
                .toList();
    }

    /** Whether the address asks for one that somebody speaks or signs. */
    public boolean isChosen() {
        return getLanguages().stream().anyMatch(Choice::chosen);
    }

    /** What follows the address of the file. */
    public String getQuery() {
        return getLanguages().stream()
                .filter(Choice::chosen)
                .map(one -> "?" + LANGUAGE + "=" + one.value())
                .findFirst()
                .orElse("");
    }

    /** Lets the partnership find who agrees. */
    public void share() {
        make(() -> service.share(true), Messages.text("language.share.saved"));
    }

    public void unshare() {
        make(() -> service.share(false), Messages.text("language.unshare.saved"));
    }

    /** Takes out the one whose button was pressed. */
    public void takeOut() {
        make(() -> service.takeOut(Ids.of(request.getParameter("takeOut"))), Messages.text("language.taken-out.saved"));
    }

    private static void make(Runnable wish, String told) {
        if (FormMessages.isDone(wish)) {
            News.tellNext(told);
            Faces.redirect("language/list");
        }
    }
}
