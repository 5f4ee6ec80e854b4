package org.partnershipportal.portal.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.upkeep.AdditionService;
import org.partnershipportal.upkeep.EntryKind;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A new entry of the own body: a contact, a location, a text about a service, a desk or a surgery at a location. */
@Named
@RequestScoped
public class DirectoryAddBacking {
    @Inject
    AdditionService additions;

    @Inject
    HttpServletRequest request;

    private EntryKind kind = EntryKind.CONTACT;
    private final Map<String, String> values = new HashMap<>();

    @PostConstruct
    void open() {
        kind = PathId.kind(request);
        kind.fields().forEach(field -> values.put(field, ""));
        String location = request.getParameter("at");
        if (location != null && has("location")) {
            values.put("location", location);
        }
    }

    public EntryKind getKind() {
        return kind;
    }

    /** What is typed, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Whether an entry of this kind has this field. */
    public boolean has(String field) {
        return kind.fields().contains(field);
    }

    public void propose() {
        try {
            UUID made = additions.propose(kind, values);
            News.tellNext(Messages.text("upkeep.edit.told"));
            Faces.redirect(request.getContextPath() + "/directory/proposal?id=" + made);
        } catch (BusinessException e) {
            FormMessages.show(e);
        }
    }
}
