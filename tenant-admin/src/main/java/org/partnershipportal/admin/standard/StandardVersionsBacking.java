package org.partnershipportal.admin.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.standard.StandardDraftService;
import org.partnershipportal.standard.VersionRow;
import org.partnershipportal.standard.VersionRow.Standing;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;
import org.partnershipportal.web.standard.PromiseWords;

/** All versions of the standard: another one is begun, and two are compared. */
@Named
@RequestScoped
public class StandardVersionsBacking {
    @Inject
    StandardDraftService service;

    @Inject
    PromiseWords words;

    @Inject
    PortalAddress address;

    @Inject
    Clock clock;

    @Inject
    @Param
    @Nullable
    String draft;

    private final UUID fresh = UUID.randomUUID();
    private @Nullable List<VersionRow> rows;
    private @Nullable String name;
    private @Nullable String like;
    private @Nullable String before;
    private @Nullable String after;

    /** Drafts first, then backwards by their days. */
    public List<VersionRow> getRows() {
        List<VersionRow> read = rows;
        if (read == null) {
            read = service.versions();
            rows = read;
        }
        return read;
    }

    /** How a version stands today. */
    public Standing standing(VersionRow version) {
        return version.on(LocalDate.now(clock));
    }

    /** Versions to choose from. */
    public List<SelectItem> getItems() {
        return getRows().stream()
                .map(row -> new SelectItem(row.id().toString(), words.version(row)))
                .toList();
    }

    /** Begins a draft, and opens it. */
    public void begin() throws IOException {
        if (FormMessages.isDone(() -> service.begin(Ids.of(getDraft()), name, Ids.orNull(like)))) {
            News.tellNext(Messages.text("standard.versions.begun"));
            Faces.redirect(address.of("/admin/standard/version") + "?id=" + getDraft());
        }
    }

    /** Shows what one version says otherwise than another. */
    public void compare() throws IOException {
        if (Texts.orNull(before) == null || Texts.orNull(after) == null) {
            FormMessages.show(new InvalidInputException(
                    Texts.orNull(before) == null ? "before" : "after", "error.standard.compare"));
            return;
        }
        Faces.redirect(address.of("/admin/standard/compare") + "?before=" + Ids.of(before) + "&after=" + Ids.of(after));
    }

    /** The id under which a draft is begun: pressed twice, it is one. */
    public String getDraft() {
        return draft == null ? fresh.toString() : draft;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getLike() {
        return like;
    }

    public void setLike(@Nullable String like) {
        this.like = like;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
