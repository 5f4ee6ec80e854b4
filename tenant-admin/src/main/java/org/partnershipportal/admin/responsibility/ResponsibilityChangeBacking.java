package org.partnershipportal.admin.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.responsibility.RuleApprovalService;
import org.partnershipportal.responsibility.RuleChangeView;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** One proposed change, with what it makes different, and the second person's word on it. */
@Named
@RequestScoped
public class ResponsibilityChangeBacking {
    @Inject
    RuleApprovalService service;

    @Inject
    Dates dates;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable String reason;
    private @Nullable RuleChangeView view;

    /** @throws NotFoundException when there is no such change */
    public RuleChangeView getView() {
        RuleChangeView read = view;
        if (read == null) {
            read = service.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    public void approve() throws IOException {
        decide(() -> service.approve(Ids.of(id)), "responsibility.change.approved");
    }

    public void reject() throws IOException {
        decide(() -> service.reject(Ids.of(id), reason), "responsibility.change.rejected");
    }

    public void withdraw() throws IOException {
        decide(() -> service.withdraw(Ids.of(id)), "responsibility.change.withdrawn");
    }

    private void decide(Runnable decision, String news) throws IOException {
        if (FormMessages.isDone(decision)) {
            News.tellNext(Messages.text(news));
            Faces.redirect(address.of("/admin/responsibility/changes"));
        }
    }

    /** How a value before or after is written; what is not there in words. */
    public String shown(String what, @Nullable Object value) {
        if (value == null) {
            return Messages.text("responsibility.change.nothing");
        }
        if (value instanceof LocalDate day) {
            return dates.day(day);
        }
        return "tier".equals(what) ? Messages.text("responsibility.kind." + value) : value.toString();
    }

    /** Of the address or the form: known before Faces reads the form, as what is shown and read depends on it. */
    public @Nullable String getId() {
        return id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
