package org.partnershipportal.admin.holder;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.holder.HeldRoleForm;
import org.partnershipportal.holder.HeldRoleRow;
import org.partnershipportal.holder.HeldRoleService;
import org.partnershipportal.holder.RoleKind;
import org.partnershipportal.web.holder.HolderWords;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** A role is added; or, with an id in the address, changed or ended. */
@Named
@RequestScoped
public class HolderRoleBacking {
    private static final String VERSION = "[0-9]{1,6}";

    @Inject
    HeldRoleService service;

    @Inject
    HolderWords words;

    @Inject
    PortalAddress address;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable UUID known;
    private @Nullable HeldRoleRow role;
    private @Nullable String kind;
    private @Nullable String matter;
    private @Nullable String about;
    private boolean everyBody = true;

    /** @throws NotFoundException for one that is not wanted any more */
    @PostConstruct
    void open() {
        known = Ids.orNull(id);
        if (known != null) {
            role = service.get(known);
            about = role.about();
            everyBody = role.everyBody();
        }
    }

    /** Null for one that is added. */
    public @Nullable HeldRoleRow getRole() {
        return role;
    }

    /** For instance {@code Champion: customer care}. */
    public String getName() {
        return role == null ? Messages.text("holder.role.add") : words.role(role.kind(), role.matter());
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(RoleKind.values())
                .map(one -> new SelectItem(one.name(), words.kind(one)))
                .toList();
    }

    public void add() throws IOException {
        done(() -> service.add(form()), "holder.role.added");
    }

    public void change() throws IOException {
        done(() -> service.change(Objects.requireNonNull(known), seen(), form()), "holder.role.changed");
    }

    public void end() throws IOException {
        done(() -> service.end(Objects.requireNonNull(known), seen()), "holder.role.ended");
    }

    private void done(Runnable wish, String news) throws IOException {
        if (FormMessages.isDone(wish)) {
            News.tellNext(Messages.text(news));
            Faces.redirect(address.of("/admin/holder/roles"));
        }
    }

    private HeldRoleForm form() {
        return new HeldRoleForm(kind, matter, about, everyBody);
    }

    private int seen() {
        String version = Objects.requireNonNullElse(request.getParameter("seen"), "");
        return version.matches(VERSION) ? Integer.parseInt(version) : -1;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getMatter() {
        return matter;
    }

    public void setMatter(@Nullable String matter) {
        this.matter = matter;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public boolean isEveryBody() {
        return everyBody;
    }

    public void setEveryBody(boolean everyBody) {
        this.everyBody = everyBody;
    }
}
