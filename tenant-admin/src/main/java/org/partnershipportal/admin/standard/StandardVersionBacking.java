package org.partnershipportal.admin.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.charter.AdopterRow;
import org.partnershipportal.charter.AdopterService;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.standard.DraftView;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.StandardDraftService;
import org.partnershipportal.standard.StandardPublicationService;
import org.partnershipportal.standard.VersionRow;
import org.partnershipportal.standard.VersionRow.Standing;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** One version of the standard: what it says, who has adopted it, and the two persons' word on it. */
@Named
@RequestScoped
public class StandardVersionBacking {
    @Inject
    StandardDraftService service;

    @Inject
    StandardPublicationService publication;

    @Inject
    AdopterService adopters;

    @Inject
    CurrentUser user;

    @Inject
    PortalAddress address;

    @Inject
    Clock clock;

    @Inject
    @Param
    @Nullable
    String id;

    /** That was read by who decides now. */
    @Inject
    @Param
    @Nullable
    String proposal;

    private @Nullable DraftView view;
    private @Nullable LocalDate from;

    /** @throws NotFoundException when there is no such version */
    public DraftView getView() {
        DraftView read = view;
        if (read == null) {
            read = service.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    /** How it stands today. */
    public Standing getStanding() {
        return getView().version().on(LocalDate.now(clock));
    }

    /** The version that holds today, with which a draft or a proposal is compared; null before the first one. */
    public @Nullable VersionRow getInForce() {
        return service.versions().stream()
                .filter(row -> row.on(LocalDate.now(clock)) == Standing.IN_FORCE)
                .findFirst()
                .orElse(null);
    }

    /** Whether who reads it is the one who proposed it. */
    public boolean isOwn() {
        return user.subject().filter(me -> me.equals(getView().proposedBy())).isPresent();
    }

    /** The bodies that have adopted it, by name. */
    public List<AdopterRow> getAdopters() {
        return adopters.adopters(Ids.of(id));
    }

    /** All ways of contact, each of which may have a guide. */
    public List<PromiseChannel> getChannels() {
        return List.of(PromiseChannel.values());
    }

    public void propose() throws IOException {
        decide(() -> publication.propose(Ids.of(id), from), "standard.version.proposed");
    }

    public void takeBack() throws IOException {
        decide(() -> publication.takeBack(Ids.of(id)), "standard.version.taken-back");
    }

    public void publish() throws IOException {
        decide(() -> publication.publish(Ids.of(id), Ids.orNull(proposal)), "standard.version.published");
    }

    /** Throws the draft away. */
    public void delete() throws IOException {
        if (FormMessages.isDone(() -> service.delete(Ids.of(id)))) {
            News.tellNext(Messages.text("standard.version.deleted"));
            Faces.redirect(address.of("/admin/standard/versions"));
        }
    }

    private void decide(Runnable decision, String news) throws IOException {
        if (FormMessages.isDone(decision)) {
            News.tellNext(Messages.text(news));
            Faces.redirect(address.of("/admin/standard/version") + "?id=" + id);
        }
    }

    /** Of the address or the form: known before Faces reads the form, as what is shown and read depends on it. */
    public @Nullable String getId() {
        return id;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
