package org.partnershipportal.admin.holder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.holder.HolderForm;
import org.partnershipportal.holder.HolderRow;
import org.partnershipportal.holder.OwnHolderService;
import org.partnershipportal.holder.OwnRoleView;
import org.partnershipportal.web.holder.HolderWords;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** A role at the own body: who held it, who is named for it, and whose time in it ends. */
@Named
@RequestScoped
public class HolderNameBacking {
    @Inject
    OwnHolderService service;

    @Inject
    HolderWords words;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable OwnRoleView view;
    private @Nullable String member;
    private @Nullable String post;
    private @Nullable String phone;
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;
    private @Nullable String holder;
    private @Nullable LocalDate lastDay;

    /** @throws NotFoundException for a role that is not wanted */
    public OwnRoleView getView() {
        OwnRoleView read = view;
        if (read == null) {
            read = service.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    /** People to choose from, by name. */
    public List<SelectItem> getMembers() {
        return getView().members().stream()
                .map(one -> new SelectItem(one.id().toString(), one.name()))
                .toList();
    }

    /** Those whose time in the role has not ended. */
    public List<SelectItem> getEndable() {
        return getView().holders().stream()
                .filter(this::isEndable)
                .map(one -> new SelectItem(one.id().toString(), one.name() + ", " + words.time(one)))
                .toList();
    }

    private boolean isEndable(HolderRow row) {
        return row.until() == null || !row.until().isBefore(getView().today());
    }

    public void name() throws IOException {
        HolderForm form = new HolderForm(Ids.orNull(member), post, phone, since, until);
        if (FormMessages.isDone(() -> service.name(Ids.of(id), form))) {
            News.tellNext(Messages.text("holder.name.saved"));
            again();
        }
    }

    public void end() throws IOException {
        if (FormMessages.isDone(() -> service.end(chosen(), lastDay))) {
            News.tellNext(Messages.text("holder.end.saved"));
            again();
        }
    }

    private UUID chosen() {
        UUID chosen = Ids.orNull(holder);
        if (chosen == null) {
            throw new InvalidInputException("holder", "error.holder.who");
        }
        return chosen;
    }

    private void again() throws IOException {
        Faces.redirect(address.of("/admin/holder/name") + "?id=" + id);
    }

    public @Nullable String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member;
    }

    public @Nullable String getPost() {
        return post;
    }

    public void setPost(@Nullable String post) {
        this.post = post;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String holder) {
        this.holder = holder;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
