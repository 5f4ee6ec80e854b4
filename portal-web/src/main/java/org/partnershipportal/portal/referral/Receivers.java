package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.web.page.Messages;

/** To whom a case may be referred, or whom a hand-back may suggest: choices for a list. */
@Dependent
public class Receivers {
    private final EnquiryService enquiries;
    private final OrganisationService organisations;
    private final DirectoryService directory;

    @Inject
    public Receivers(EnquiryService enquiries, OrganisationService organisations, DirectoryService directory) {
        this.enquiries = enquiries;
        this.organisations = organisations;
        this.directory = directory;
    }

    /**
     * All that take referrals, without the one that has it and those that handed it back; the proposed ones first. Once the
     * partnership desk has decided, its body alone.
     */
    public List<SelectItem> choices(CaseView view) {
        CaseView.Desk desk = view.desk();
        if (desk != null && desk.body() != null) {
            return items(organisations.receivers().stream()
                    .filter(body -> body.name().equals(desk.body()))
                    .toList());
        }
        return grouped(
                view,
                body -> !body.name().equals(view.accountable())
                        && !view.handedBack().contains(body.name()));
    }

    /** For whom the desk may decide, the proposed ones first; apart from them those that handed it back, to overrule. */
    public List<SelectItem> decidable(CaseView view) {
        List<SelectItem> choices = new ArrayList<>(grouped(
                view, body -> body.takesReferrals() && !view.handedBack().contains(body.name())));
        List<BodyRow> handedBack = organisations.receivers().stream()
                .filter(body -> view.handedBack().contains(body.name()))
                .toList();
        choices.add(group("desk.case.overrule", handedBack));
        return choices;
    }

    private List<SelectItem> grouped(CaseView view, Predicate<BodyRow> possible) {
        List<BodyRow> proposed = proposed(view).stream()
                .filter(BodyRow::takesReferrals)
                .filter(possible)
                .toList();
        List<BodyRow> others = organisations.receivers().stream()
                .filter(possible)
                .filter(body -> !proposed.contains(body))
                .toList();
        return proposed.isEmpty()
                ? items(others)
                : List.of(group("referral.case.offer.proposed", proposed), group("referral.case.offer.others", others));
    }

    /** All that take referrals. */
    public List<SelectItem> all() {
        return items(organisations.receivers());
    }

    /** The bodies that do this service there; none when the place is not known by its name alone. */
    private List<BodyRow> proposed(CaseView view) {
        @Nullable String place = view.place();
        if (place == null) {
            return List.of();
        }
        try {
            return enquiries.proposed(directory.getService(view.serviceId()).slug(), place);
        } catch (InvalidInputException e) {
            return List.of();
        }
    }

    private static SelectItemGroup group(String key, List<BodyRow> bodies) {
        SelectItemGroup group = new SelectItemGroup(Messages.text(key));
        group.setSelectItems(items(bodies).toArray(SelectItem[]::new));
        return group;
    }

    private static String name(BodyRow body) {
        return body.answersByLink() ? Messages.text("referral.case.offer.by-link", body.name()) : body.name();
    }

    private static List<SelectItem> items(List<BodyRow> bodies) {
        return bodies.stream()
                .map(body -> new SelectItem(body.slug(), name(body)))
                .toList();
    }
}
