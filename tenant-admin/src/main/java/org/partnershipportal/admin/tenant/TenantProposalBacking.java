package org.partnershipportal.admin.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.upkeep.Choice;
import org.partnershipportal.upkeep.ListedBodyRow;
import org.partnershipportal.upkeep.ListedContactService;
import org.partnershipportal.upkeep.ListedProposalService;
import org.partnershipportal.upkeep.ProposalView;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** What somebody proposes about a body that has not joined, and the second person's word on it. */
@Named
@RequestScoped
public class TenantProposalBacking {
    @Inject
    ListedProposalService service;

    @Inject
    ListedContactService contacts;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable String reason;
    private @Nullable ProposalView view;
    private @Nullable ListedBodyRow body;

    public ProposalView getView() {
        ProposalView read = view;
        if (read == null) {
            read = service.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    public ListedBodyRow getBody() {
        ListedBodyRow read = body;
        if (read == null) {
            read = service.body(Ids.of(id));
            body = read;
        }
        return read;
    }

    /** What a field holds, as people say it. */
    public String say(String field, String value) {
        return switch (field) {
            case "channel" -> value.isEmpty() ? "" : Messages.text("tenant.channel." + value);
            case "service" ->
                contacts.choices(getBody().id()).getOrDefault(field, List.of()).stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::name)
                        .findFirst()
                        .orElse(value);
            default -> value;
        };
    }

    public void approve() throws IOException {
        decide(service::approve, "approved");
    }

    public void refuse() throws IOException {
        decide(proposal -> service.refuse(proposal, reason), "refused");
    }

    public void withdraw() throws IOException {
        decide(service::withdraw, "withdrawn");
    }

    private void decide(Consumer<UUID> decision, String how) throws IOException {
        UUID listed = getBody().id();
        if (FormMessages.isDone(() -> decision.accept(Ids.of(id)))) {
            News.tellNext(Messages.text("tenant.proposal.told." + how));
            Faces.redirect(address.of("/admin/tenant/contacts") + "?id=" + listed);
        }
    }

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
