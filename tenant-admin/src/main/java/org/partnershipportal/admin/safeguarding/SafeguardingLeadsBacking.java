package org.partnershipportal.admin.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.safeguarding.LeadRow;
import org.partnershipportal.safeguarding.LeadService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** Who answers for data protection in the own body: the list, naming, and the end of a naming. */
@Named
@RequestScoped
public class SafeguardingLeadsBacking {
    private static final String HERE = "/admin/safeguarding/leads";

    @Inject
    LeadService service;

    @Inject
    PortalAddress address;

    private @Nullable List<LeadRow> leads;
    private @Nullable List<LeadRow> members;
    private @Nullable String member;
    private @Nullable String lead;

    public List<LeadRow> getLeads() {
        List<LeadRow> read = leads;
        if (read == null) {
            read = service.leads();
            leads = read;
        }
        return read;
    }

    /** People to choose from, by name. */
    public List<SelectItem> getMembers() {
        List<LeadRow> read = members;
        if (read == null) {
            read = service.members();
            members = read;
        }
        return read.stream()
                .map(row -> new SelectItem(row.id().toString(), row.name()))
                .toList();
    }

    public List<SelectItem> getNamed() {
        return getLeads().stream()
                .map(row -> new SelectItem(row.id().toString(), row.name()))
                .toList();
    }

    /** Names the chosen member, and shows the list anew. */
    public void name() throws IOException {
        try {
            String chosen = Texts.orNull(member);
            LeadRow named = service.name(chosen == null ? null : UUID.fromString(chosen));
            News.tellNext(Messages.text("safeguarding.leads.named", named.name()));
            Faces.redirect(address.of(HERE));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** Ends the chosen naming, and shows the list anew. */
    public void end() throws IOException {
        String chosen = Texts.orNull(lead);
        if (chosen == null) {
            FormMessages.show(new InvalidInputException("lead", "error.safeguarding.lead-missing"));
            return;
        }
        LeadRow ended = service.end(UUID.fromString(chosen));
        News.tellNext(Messages.text("safeguarding.leads.ended", ended.name()));
        Faces.redirect(address.of(HERE));
    }

    public @Nullable String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }
}
