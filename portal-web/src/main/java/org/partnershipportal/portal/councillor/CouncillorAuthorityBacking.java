package org.partnershipportal.portal.councillor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.councillor.CaseworkMark;
import org.partnershipportal.councillor.CaseworkMarkService;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** That a councillor asks for the resident of a case, for who works on it. */
@Named
@RequestScoped
public class CouncillorAuthorityBacking {
    @Inject
    CaseworkMarkService service;

    @Inject
    Dates dates;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private @Nullable CaseworkMark mark;
    private boolean asked;

    /** Null when no councillor asks. */
    public @Nullable CaseworkMark getMark() {
        if (!asked) {
            mark = service.find(getReference()).orElse(null);
            asked = true;
        }
        return mark;
    }

    /** The councillor who asks and may read the reply; not found when there is none. */
    public CaseworkMark getStanding() {
        CaseworkMark read = getMark();
        if (read == null || read.withdrawn().isPresent()) {
            throw new NotFoundException("error.case.not-found");
        }
        return read;
    }

    /** How the authority was given, when, and for what. */
    public String words(CaseworkMark of) {
        return Messages.text(
                "councillor.authority.words",
                Messages.text("councillor.given." + of.given()),
                dates.day(of.givenOn()),
                Messages.text("councillor.covers." + of.covers()));
    }

    public String getReference() {
        return Objects.requireNonNullElse(reference, "");
    }

    /** Records that the resident took the authority back, and goes to the case. */
    public void withdraw() throws IOException {
        service.withdraw(getReference());
        News.tellNext(Messages.text("councillor.authority.withdrawn"));
        Faces.redirect("referral/case/" + getReference());
    }
}
