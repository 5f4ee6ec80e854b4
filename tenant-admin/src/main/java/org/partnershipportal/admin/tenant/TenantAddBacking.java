package org.partnershipportal.admin.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.admin.account.KeycloakAccounts;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.onboarding.AreaRow;
import org.partnershipportal.onboarding.BodyKind;
import org.partnershipportal.onboarding.TenantForm;
import org.partnershipportal.onboarding.TenantService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The one form with which a body joins. */
@Named
@RequestScoped
public class TenantAddBacking {
    @Inject
    TenantService service;

    @Inject
    KeycloakAccounts accounts;

    @Inject
    PortalAddress address;

    private @Nullable String name;
    private @Nullable String slug;
    private @Nullable BodyKind kind;
    private @Nullable String website;
    private @Nullable String domain;
    private List<String> areas = new ArrayList<>();
    private @Nullable BodyKind capacity;
    private boolean liveInbox;
    private @Nullable String administratorName;
    private @Nullable String administratorEmail;

    /** Adds the body and goes to the list; what is refused is told at its field, and what was typed stays. */
    public void add() throws IOException {
        try {
            service.add(form(), accounts);
            News.tellNext(Messages.text("tenant.add.done", Texts.required(name), Texts.required(administratorEmail)));
            Faces.redirect(address.of("/admin/tenant/list"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    private TenantForm form() {
        return new TenantForm(
                Texts.orNull(name),
                lower(slug),
                kind,
                Texts.orNull(website),
                lower(domain),
                areas.stream().map(UUID::fromString).collect(Collectors.toSet()),
                capacity,
                liveInbox,
                Texts.orNull(administratorName),
                Texts.orNull(administratorEmail));
    }

    private static @Nullable String lower(@Nullable String typed) {
        String text = Texts.orNull(typed);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    public List<SelectItem> getAreaChoices() {
        return service.areas().stream().map(TenantAddBacking::choice).toList();
    }

    private static SelectItem choice(AreaRow area) {
        return new SelectItem(
                area.id().toString(),
                Messages.text("tenant.add.area", area.name(), Messages.text("tenant.kind." + area.kind())));
    }

    public List<BodyKind> getKinds() {
        return Arrays.asList(BodyKind.values());
    }

    public List<BodyKind> getCapacities() {
        return getKinds().stream().filter(BodyKind::isCapacity).toList();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    public @Nullable BodyKind getKind() {
        return kind;
    }

    public void setKind(@Nullable BodyKind kind) {
        this.kind = kind;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public void setWebsite(@Nullable String website) {
        this.website = website;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(List<String> areas) {
        this.areas = areas;
    }

    public @Nullable BodyKind getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable BodyKind capacity) {
        this.capacity = capacity;
    }

    public boolean isLiveInbox() {
        return liveInbox;
    }

    public void setLiveInbox(boolean liveInbox) {
        this.liveInbox = liveInbox;
    }

    public @Nullable String getAdministratorName() {
        return administratorName;
    }

    public void setAdministratorName(@Nullable String administratorName) {
        this.administratorName = administratorName;
    }

    public @Nullable String getAdministratorEmail() {
        return administratorEmail;
    }

    public void setAdministratorEmail(@Nullable String administratorEmail) {
        this.administratorEmail = administratorEmail;
    }
}
