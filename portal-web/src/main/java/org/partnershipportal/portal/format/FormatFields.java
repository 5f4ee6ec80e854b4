package org.partnershipportal.portal.format;

import jakarta.faces.model.SelectItem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.format.FormatForm;
import org.partnershipportal.format.FormatKind;
import org.partnershipportal.format.ReachWay;
import org.partnershipportal.language.LanguageRow;
import org.partnershipportal.web.page.Messages;

/** What is typed of a request for another format. */
public abstract class FormatFields {
    private @Nullable String kind;
    private @Nullable String language;
    private @Nullable String about;
    private @Nullable String enquiry;
    private @Nullable LocalDate neededOn;
    private @Nullable String name;
    private @Nullable String way;
    private @Nullable String contact;

    /** The languages that can be named. */
    protected abstract List<LanguageRow> askLanguages();

    /** As it was typed. */
    protected FormatForm form(@Nullable String body) {
        return new FormatForm(body, kind, language, about, enquiry, neededOn, name, way, contact);
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(FormatKind.values())
                .map(one -> new SelectItem(one.name(), Messages.text("format.kind." + one)))
                .toList();
    }

    public List<SelectItem> getWays() {
        return Arrays.stream(ReachWay.values())
                .map(one -> new SelectItem(one.name(), Messages.text("format.way." + one)))
                .toList();
    }

    public List<SelectItem> getLanguages() {
        return askLanguages().stream()
                .map(one -> new SelectItem(one.code(), one.name()))
                .toList();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public @Nullable String getEnquiry() {
        return enquiry;
    }

    public void setEnquiry(@Nullable String enquiry) {
        this.enquiry = enquiry;
    }

    public @Nullable LocalDate getNeededOn() {
        return neededOn;
    }

    public void setNeededOn(@Nullable LocalDate neededOn) {
        this.neededOn = neededOn;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getWay() {
        return way;
    }

    public void setWay(@Nullable String way) {
        this.way = way;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}
