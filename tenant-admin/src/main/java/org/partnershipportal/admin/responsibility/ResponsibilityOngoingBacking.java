package org.partnershipportal.admin.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;
import org.partnershipportal.withdrawal.OngoingRow;
import org.partnershipportal.withdrawal.OngoingService;

/** Which services' work goes on without the person who reported it: the list, and one of them to be changed. */
@Named
@RequestScoped
public class ResponsibilityOngoingBacking {
    @Inject
    OngoingService ongoing;

    @Inject
    PortalAddress address;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param
    @Nullable
    String service;

    @Inject
    @Param
    @Nullable
    String part;

    private @Nullable String said;
    private @Nullable List<OngoingRow> rows;
    private @Nullable OngoingRow row;

    /** Reads the one service that the address names; not found when there is none. */
    public void load() {
        if (service != null) {
            row = ongoing.get(service);
            said = row.state();
        }
    }

    /** Keeps what was chosen, and goes back to the list. */
    public void keep() throws IOException {
        String slug = service == null ? "" : service;
        try {
            ongoing.say(slug, request.getParameter("seen"), said);
            News.tellNext(Messages.text(
                    "responsibility.ongoing.kept", ongoing.get(slug).name()));
            Faces.redirect(address.of("/admin/responsibility/ongoing"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    public List<OngoingRow> getRows() {
        List<OngoingRow> read = rows;
        if (read == null) {
            read = ongoing.find(part);
            rows = read;
        }
        return read;
    }

    /** The one service that is changed; null for the list. */
    public @Nullable OngoingRow getRow() {
        return row;
    }

    public List<SelectItem> getStates() {
        return Stream.of("YES", "NO", "UNSAID")
                .map(state -> new SelectItem(state, Messages.text("responsibility.ongoing." + state)))
                .toList();
    }

    public @Nullable String getPart() {
        return part;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }
}
