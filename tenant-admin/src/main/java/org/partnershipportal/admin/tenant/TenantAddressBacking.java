package org.partnershipportal.admin.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.onetime.ReferralAddressRow;
import org.partnershipportal.onetime.ReferralAddressService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** Where bodies in which nobody works on referrals here get their one-time links: the list, and a new address. */
@Named
@RequestScoped
public class TenantAddressBacking {
    @Inject
    ReferralAddressService service;

    @Inject
    PortalAddress address;

    private @Nullable List<ReferralAddressRow> rows;
    private @Nullable String body;
    private @Nullable String email;
    private @Nullable String phone;

    public List<ReferralAddressRow> getRows() {
        List<ReferralAddressRow> read = rows;
        if (read == null) {
            read = service.addresses();
            rows = read;
        }
        return read;
    }

    public List<SelectItem> getBodies() {
        return getRows().stream()
                .map(row -> new SelectItem(row.slug(), row.body()))
                .toList();
    }

    /** How an address stands, in words. */
    public String standing(ReferralAddressRow row) {
        String key = row.email() == null ? "none" : row.confirmed().isPresent() ? "confirmed" : "asked";
        return Messages.text("tenant.address." + key);
    }

    /** Records the address, and has somebody there asked. */
    public void record() throws IOException {
        try {
            String chosen = Texts.orNull(body);
            if (chosen == null) {
                throw new InvalidInputException("body", "error.onetime.body");
            }
            service.record(chosen, email, phone);
            News.tellNext(Messages.text("tenant.address.recorded"));
            Faces.redirect(address.of("/admin/tenant/address"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }
}
