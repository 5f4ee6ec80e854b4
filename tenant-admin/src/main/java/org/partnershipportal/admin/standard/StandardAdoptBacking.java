package org.partnershipportal.admin.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.charter.AdoptionRow;
import org.partnershipportal.charter.AdoptionService;
import org.partnershipportal.charter.AdoptionView;
import org.partnershipportal.charter.CarriedView;
import org.partnershipportal.standard.VersionRow;
import org.partnershipportal.standard.VersionRow.Standing;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;
import org.partnershipportal.web.standard.PromiseWords;

/** How the own body stands to the standard, and its signature under a version. */
@Named
@RequestScoped
public class StandardAdoptBacking {
    @Inject
    AdoptionService service;

    @Inject
    PromiseWords words;

    @Inject
    PortalAddress address;

    @Inject
    Clock clock;

    private @Nullable AdoptionView view;
    private @Nullable String version;
    private @Nullable LocalDate signedOn;
    private @Nullable String signatoryName;
    private @Nullable String signatoryRole;

    public AdoptionView getView() {
        AdoptionView read = view;
        if (read == null) {
            read = service.view();
            view = read;
        }
        return read;
    }

    /** How a version stands today. */
    public Standing standing(VersionRow row) {
        return row.on(LocalDate.now(clock));
    }

    /** The own adoption of a version; null while there is none. */
    public @Nullable AdoptionRow adoption(VersionRow row) {
        return getView().of(row.id()).orElse(null);
    }

    /** The versions that can be adopted. */
    public List<SelectItem> getVersions() {
        return getView().adoptable().stream()
                .map(row -> new SelectItem(row.id().toString(), words.version(row)))
                .toList();
    }

    /** Signs for the own body, and shows the page anew. */
    public void adopt() throws IOException {
        Optional<CarriedView> carried =
                FormMessages.made(() -> service.adopt(Ids.orNull(version), signedOn, signatoryName, signatoryRole));
        if (carried.isPresent()) {
            News.tellNext(news(carried.get()));
            Faces.redirect(address.of("/admin/standard/adopt"));
        }
    }

    private static String news(CarriedView carried) {
        String done = carried.along() == 0
                ? Messages.text("standard.adopt.done")
                : Messages.text("standard.adopt.done.along", carried.along());
        return carried.left().isEmpty()
                ? done
                : done + " " + Messages.text("standard.adopt.left", String.join("; ", carried.left()));
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable String getSignatoryName() {
        return signatoryName;
    }

    public void setSignatoryName(@Nullable String signatoryName) {
        this.signatoryName = signatoryName;
    }

    public @Nullable String getSignatoryRole() {
        return signatoryRole;
    }

    public void setSignatoryRole(@Nullable String signatoryRole) {
        this.signatoryRole = signatoryRole;
    }
}
