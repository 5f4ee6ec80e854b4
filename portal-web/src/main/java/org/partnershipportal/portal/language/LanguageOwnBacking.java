package org.partnershipportal.portal.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.language.LanguageLevel;
import org.partnershipportal.language.LanguageSkillService;
import org.partnershipportal.language.LanguageUse;
import org.partnershipportal.language.SkillForm;
import org.partnershipportal.language.SkillRow;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** What one speaks and signs oneself. */
@Named
@RequestScoped
public class LanguageOwnBacking {
    @Inject
    LanguageSkillService service;

    @Inject
    LanguageWords words;

    @Inject
    HttpServletRequest request;

    private @Nullable List<SkillRow> rows;
    private @Nullable String language;
    private @Nullable String level;
    private List<String> uses = new ArrayList<>();
    private @Nullable String reach;
    private boolean agreed;

    public List<SkillRow> getRows() {
        List<SkillRow> read = rows;
        if (read == null) {
            read = service.own();
            rows = read;
        }
        return read;
    }

    public List<SelectItem> getLanguages() {
        return service.languages().stream()
                .map(one -> new SelectItem(one.code(), one.name()))
                .toList();
    }

    public List<SelectItem> getLevels() {
        return Arrays.stream(LanguageLevel.values())
                .map(one -> new SelectItem(one.name(), words.level(one)))
                .toList();
    }

    public List<SelectItem> getUseChoices() {
        return Arrays.stream(LanguageUse.values())
                .map(one -> new SelectItem(one.name(), words.use(one)))
                .toList();
    }

    public void save() {
        if (FormMessages.isDone(() -> service.say(new SkillForm(language, level, uses, reach, agreed)))) {
            News.tellNext(Messages.text("language.own.saved"));
            Faces.redirect("language/own");
        }
    }

    /** Takes back the one whose button was pressed. */
    public void takeBack() {
        if (FormMessages.isDone(() -> service.takeBack(Ids.of(request.getParameter("takeBack"))))) {
            News.tellNext(Messages.text("language.own.taken-back"));
            Faces.redirect("language/own");
        }
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = level;
    }

    public List<String> getUses() {
        return uses;
    }

    public void setUses(@Nullable List<String> uses) {
        this.uses = uses == null ? new ArrayList<>() : uses;
    }

    public @Nullable String getReach() {
        return reach;
    }

    public void setReach(@Nullable String reach) {
        this.reach = reach;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
