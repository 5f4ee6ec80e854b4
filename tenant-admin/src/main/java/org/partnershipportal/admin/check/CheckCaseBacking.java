package org.partnershipportal.admin.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.check.CheckView;
import org.partnershipportal.check.PartnershipCheckService;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** A check as the partnership's administrators read it. */
@Named
@RequestScoped
public class CheckCaseBacking {
    @Inject
    PartnershipCheckService service;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable CheckView view;

    /** @throws NotFoundException for one that is not there */
    public CheckView getView() {
        CheckView read = view;
        if (read == null) {
            read = service.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    /** Drops the plan. */
    public void drop() throws IOException {
        if (FormMessages.isDone(() -> service.drop(Ids.of(id)))) {
            News.tellNext(Messages.text("check.drop.saved"));
            Faces.redirect(address.of("/admin/check/year"));
        }
    }
}
