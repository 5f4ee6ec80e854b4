package org.partnershipportal.portal.councillor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.councillor.CaseworkService;
import org.partnershipportal.councillor.CaseworkView;
import org.partnershipportal.trail.TrailStepRow;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** How far a councillor's casework is, with the reply: never the file. */
@Named
@RequestScoped
public class CouncillorCaseBacking {
    @Inject
    CaseworkService service;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private @Nullable CaseworkView view;

    /** Not found for what is not own casework, or no longer with authority. */
    public CaseworkView getView() {
        CaseworkView read = view;
        if (read == null) {
            read = service.get(Objects.requireNonNullElse(reference, ""));
            view = read;
        }
        return read;
    }

    /** What has happened, the latest first. A press of the button asks for none: where it was pressed before, none are there. */
    public List<TrailStepRow> getSteps() {
        return Faces.isPostback() ? List.of() : getView().steps();
    }

    /** Records that the resident has taken the authority back, and goes to the list. */
    public void withdraw() throws IOException {
        String said = Objects.requireNonNullElse(reference, "");
        service.withdraw(said);
        News.tellNext(Messages.text("councillor.case.withdrawn", said));
        Faces.redirect("councillor/casework");
    }
}
