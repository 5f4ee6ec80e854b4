package org.partnershipportal.admin.tenant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.upkeep.Choice;
import org.partnershipportal.upkeep.EntryKind;
import org.partnershipportal.upkeep.ListedBodyService;
import org.partnershipportal.upkeep.ListedContactService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** A contact of a body that has not joined: a new one, or one to change or remove; another person decides. */
@Named
@RequestScoped
public class TenantContactBacking {
    @Inject
    ListedBodyService bodies;

    @Inject
    ListedContactService service;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String body;

    @Inject
    @Param
    @Nullable
    String id;

    private final Map<String, String> values = new HashMap<>();
    private @Nullable String name;

    @PostConstruct
    void open() {
        UUID contact = Ids.orNull(id);
        EntryKind.CONTACT.fields().forEach(field -> values.put(field, ""));
        if (contact != null) {
            values.putAll(service.contact(Ids.of(body), contact).values());
        }
    }

    /** The name of the body. */
    public String getName() {
        String read = name;
        if (read == null) {
            read = bodies.get(Ids.of(body)).name();
            name = read;
        }
        return read;
    }

    public void propose() throws IOException {
        UUID contact = Ids.orNull(id);
        show(() -> contact == null
                ? service.propose(Ids.of(body), values)
                : service.propose(Ids.of(body), contact, values));
    }

    public void remove() throws IOException {
        show(() -> service.proposeRemoval(Ids.of(body), Ids.of(id)));
    }

    public void assure() throws IOException {
        service.assure(Ids.of(body), Ids.of(id));
        News.tellNext(Messages.text("tenant.contact.assured"));
        Faces.redirect(address.of("/admin/tenant/contacts") + "?id=" + body);
    }

    private void show(Supplier<UUID> proposing) throws IOException {
        Optional<UUID> made = FormMessages.made(proposing);
        if (made.isPresent()) {
            News.tellNext(Messages.text("tenant.contact.told"));
            Faces.redirect(address.of("/admin/tenant/proposal") + "?id=" + made.get());
        }
    }

    public List<SelectItem> getServices() {
        return choices("service").stream()
                .map(choice -> new SelectItem(choice.value(), choice.name()))
                .toList();
    }

    public List<SelectItem> getChannels() {
        return choices("channel").stream()
                .map(choice -> new SelectItem(choice.value(), Messages.text("tenant.channel." + choice.value())))
                .toList();
    }

    private List<Choice> choices(String field) {
        return service.choices(Ids.of(body)).getOrDefault(field, List.of());
    }

    public boolean isNew() {
        return Ids.orNull(id) == null;
    }

    /** What is typed, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    public @Nullable String getBody() {
        return body;
    }

    public @Nullable String getId() {
        return id;
    }
}
