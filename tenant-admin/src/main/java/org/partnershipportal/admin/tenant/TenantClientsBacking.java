package org.partnershipportal.admin.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.onboarding.ClientRow;
import org.partnershipportal.onboarding.ClientService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** Which clients act for which body, one more, and one less. */
@Named
@RequestScoped
public class TenantClientsBacking {
    @Inject
    ClientService service;

    @Inject
    PortalAddress address;

    @Inject
    HttpServletRequest request;

    private @Nullable List<ClientRow> clients;
    private @Nullable String client;
    private @Nullable String body;

    public List<ClientRow> getClients() {
        List<ClientRow> read = clients;
        if (read == null) {
            read = service.clients();
            clients = read;
        }
        return read;
    }

    public List<SelectItem> getBodies() {
        return service.bodies().stream()
                .map(choice -> new SelectItem(choice.slug(), choice.name()))
                .toList();
    }

    /** Lets it act for the body, and shows the list anew. */
    public void add() throws IOException {
        try {
            service.add(client, body);
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
            return;
        }
        told("tenant.clients.added");
    }

    /** Ends the one whose button was pressed, and shows the list anew. */
    public void end() throws IOException {
        service.end(request.getParameter("end"));
        told("tenant.clients.ended");
    }

    private void told(String news) throws IOException {
        News.tellNext(Messages.text(news));
        Faces.redirect(address.of("/admin/tenant/clients"));
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }
}
