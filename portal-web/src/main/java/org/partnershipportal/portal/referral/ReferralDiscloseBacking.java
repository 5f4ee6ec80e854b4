package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.referral.CaseContent;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.Move;
import org.partnershipportal.sharing.DisclosureService;
import org.partnershipportal.sharing.SharedField;
import org.partnershipportal.sharing.SharingAgreementService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A manager lets personal details travel once that no agreement lets travel, and says why. */
@Named
@RequestScoped
public class ReferralDiscloseBacking {
    @Inject
    CaseService cases;

    @Inject
    OrganisationService organisations;

    @Inject
    SharingAgreementService agreements;

    @Inject
    DisclosureService service;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    @Inject
    @Param
    @Nullable
    String to;

    private @Nullable CaseView view;
    private @Nullable BodyRow receiver;
    private List<String> fields = List.of();
    private @Nullable String reason;

    /** Opens the case and finds the receiver; not found when there is no such case or body. */
    public void open() {
        view = cases.open(reference == null ? "" : reference);
        receiver = organisations
                .findBySlug(to == null ? "" : to)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** Records the disclosure, and goes back to the last look before the offer. */
    public void disclose() throws IOException {
        Set<SharedField> chosen = EnumSet.noneOf(SharedField.class);
        fields.forEach(name -> chosen.add(SharedField.valueOf(name)));
        try {
            service.disclose(getView().reference(), getReceiver().id(), chosen, reason);
        } catch (InvalidInputException refusal) {
            FormMessages.show(refusal);
            return;
        }
        News.tellNext(Messages.text("referral.disclose.done", getReceiver().name()));
        Faces.redirect(
                "referral/offer/%s?to=%s", getView().reference(), getReceiver().slug());
    }

    /** Details that the case holds and that may not travel to the receiver yet. */
    public List<SelectItem> getChoices() {
        Set<SharedField> free =
                agreements.travel(getView().id(), getReceiver().id()).fields();
        Set<SharedField> held =
                getView().content().map(CaseContent::personalFields).orElse(EnumSet.noneOf(SharedField.class));
        return Arrays.stream(SharedField.values())
                .filter(field -> held.contains(field) && !free.contains(field))
                .map(field -> new SelectItem(field.name(), Messages.text("sharing.field." + field)))
                .toList();
    }

    /** Whether there is anything to let travel. */
    public boolean isPossible() {
        return getView().moves().contains(Move.OFFER) && !getChoices().isEmpty();
    }

    public CaseView getView() {
        if (view == null) {
            open();
        }
        return Objects.requireNonNull(view);
    }

    public BodyRow getReceiver() {
        getView();
        return Objects.requireNonNull(receiver);
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
