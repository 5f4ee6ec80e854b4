package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.referral.CaseContent;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.Travelling;
import org.partnershipportal.sharing.Disclosure;
import org.partnershipportal.sharing.SharedField;
import org.partnershipportal.sharing.SharingAgreementRow;
import org.partnershipportal.sharing.SharingAgreementService;
import org.partnershipportal.sharing.Travel;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;

/** The last look before a case is offered to another body: what travels, under which agreement, or why nothing may. */
@Named
@RequestScoped
public class ReferralOfferBacking {
    private static final Map<String, Travelling> CHOICES =
            Map.of("yes", Travelling.ALL, "once", Travelling.DISCLOSED, "no", Travelling.NOTHING);

    @Inject
    CaseService cases;

    @Inject
    CaseMoves moves;

    @Inject
    OrganisationService organisations;

    @Inject
    SharingAgreementService agreements;

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
    private @Nullable Travel travel;
    private @Nullable String personal;

    /** Opens the case and finds the receiver and the agreement with it; not found when there is no such case or body. */
    public void open() {
        CaseView opened = cases.open(reference == null ? "" : reference);
        view = opened;
        BodyRow body = organisations
                .findBySlug(to == null ? "" : to)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        receiver = body;
        travel = agreements.travel(opened.id(), body.id());
    }

    /** Offers it; the version in the form says what was seen. */
    public void send() throws IOException {
        if (personal == null && isChoice()) {
            FormMessages.show(new InvalidInputException("personal", "error.offer.personal-missing"));
            return;
        }
        MoveForm form = MoveForm.offer(
                moves.version(),
                getReceiver().slug(),
                CHOICES.getOrDefault(personal == null ? "" : personal, Travelling.NOTHING));
        moves.make(getView().reference(), form, getReceiver().name());
        view = null;
    }

    /** The case, opened when it is first asked for, and again after a refused move. */
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

    /** The agreement in force today; null when there is none. */
    public @Nullable SharingAgreementRow getAgreement() {
        return getTravel().agreement().orElse(null);
    }

    /** Whether and when the receiver sees what is shared beside the case, in words: the policies say so, not the offer. */
    public String getBeside() {
        SharingAgreementRow agreement = getAgreement();
        boolean agreed = agreement != null && agreement.fields().contains(SharedField.NAME);
        String how = !agreed ? "not" : isConsentNeeded() ? "consent" : "accepted";
        return Messages.text("referral.offer.beside." + how, getReceiver().name());
    }

    /** What a manager let travel once with this case, the latest first. */
    public List<Disclosure> getDisclosures() {
        return getTravel().disclosures();
    }

    /** Whether the details travel only when the person agrees. */
    public boolean isConsentNeeded() {
        return getTravel().needsConsent();
    }

    /** Whether a manager may be asked to let travel what stays. */
    public boolean isSomethingStays() {
        return !isCopyThere() && !fields(false).isEmpty();
    }

    /** The details of a disclosure, in words. */
    public String fields(Disclosure disclosure) {
        return String.join(", ", names(List.copyOf(disclosure.fields())));
    }

    private Travel getTravel() {
        getView();
        return Objects.requireNonNull(travel);
    }

    /** The own copy; null for a body that had none. */
    public @Nullable CaseContent getContent() {
        return getView().content().orElse(null);
    }

    /** Whether the case can still be offered. */
    public boolean isPossible() {
        return getView().moves().contains(Move.OFFER);
    }

    /** Whether the receiver was a party before and keeps the copy that it has. */
    public boolean isCopyThere() {
        String name = getReceiver().name();
        return getView().legs().stream()
                .anyMatch(leg -> leg.from().equals(name) || leg.to().equals(name));
    }

    /** Whether there is anything to choose: personal details that we hold and the agreement lets travel. */
    public boolean isChoice() {
        return !isCopyThere() && !fields(true).isEmpty();
    }

    /** What may be chosen to travel. */
    public List<SelectItem> getChoices() {
        String yes = isConsentNeeded() ? "consent" : "yes";
        boolean once = isConsentNeeded() && !getDisclosures().isEmpty();
        return Stream.of("yes", "once", "no")
                .filter(choice -> once || !choice.equals("once"))
                .map(choice -> new SelectItem(
                        choice, Messages.text("referral.offer.personal." + (choice.equals("yes") ? yes : choice))))
                .toList();
    }

    /** Whether we hold personal details at all. */
    public boolean isHoldsPersonalData() {
        return !held().isEmpty();
    }

    /** The personal details that may travel, in words. */
    public List<String> getTravelling() {
        return names(List.copyOf(fields(true)));
    }

    /** The personal details that stay here, in words. */
    public List<String> getStaying() {
        return names(List.copyOf(fields(false)));
    }

    private Set<SharedField> fields(boolean allowed) {
        Set<SharedField> held = held();
        Set<SharedField> agreed = getTravel().fields();
        Set<SharedField> fields = EnumSet.noneOf(SharedField.class);
        held.stream().filter(field -> agreed.contains(field) == allowed).forEach(fields::add);
        return fields;
    }

    private Set<SharedField> held() {
        return getView().content().map(CaseContent::personalFields).orElse(EnumSet.noneOf(SharedField.class));
    }

    private static List<String> names(List<SharedField> fields) {
        return fields.stream()
                .map(field -> Messages.text("sharing.field." + field))
                .toList();
    }

    public @Nullable String getPersonal() {
        return personal;
    }

    public void setPersonal(@Nullable String personal) {
        this.personal = personal;
    }
}
