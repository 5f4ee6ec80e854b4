package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.ReferralStatus;
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

    /** All that take referrals, without the one that has it and those that handed it back; the proposed ones first. */
    public List<SelectItem> choices(CaseView view) {
        Predicate<BodyRow> possible = body ->
                !body.name().equals(view.accountable()) && view.legs().stream().noneMatch(leg -> handedBack(leg, body));
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

    private static boolean handedBack(CaseView.Leg leg, BodyRow body) {
        return leg.status() == ReferralStatus.HANDED_BACK && leg.to().equals(body.name());
    }

    private static SelectItemGroup group(String key, List<BodyRow> bodies) {
        SelectItemGroup group = new SelectItemGroup(Messages.text(key));
        group.setSelectItems(items(bodies).toArray(SelectItem[]::new));
        return group;
    }

    private static List<SelectItem> items(List<BodyRow> bodies) {
        return bodies.stream()
                .map(body -> new SelectItem(body.slug(), body.name()))
                .toList();
    }
}
