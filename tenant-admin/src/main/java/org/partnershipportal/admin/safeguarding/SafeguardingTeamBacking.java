package org.partnershipportal.admin.safeguarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.safeguarding.DutyKind;
import org.partnershipportal.safeguarding.DutyTeamForm;
import org.partnershipportal.safeguarding.DutyTeamService;
import org.partnershipportal.safeguarding.OwnTeamRow;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** A duty team of the own body: a new one, or one to be changed or ended. */
@Named
@RequestScoped
public class SafeguardingTeamBacking {
    private static final String LIST = "/admin/safeguarding/teams";

    @Inject
    DutyTeamService service;

    @Inject
    PortalAddress address;

    @Inject
    HttpServletRequest request;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable UUID id;
    private String version = "0";

    /** What is there, for one that is to be changed; the form's own fields go before it. */
    @PostConstruct
    void begin() {
        id = Ids.orNull(request.getParameter("id"));
        if (id != null) {
            OwnTeamRow team = service.get(id);
            version = String.valueOf(team.version());
            typed.put("kind", team.kind().name());
            typed.put("area", team.areaId().toString());
            typed.put("name", team.name());
            typed.put("dayPhone", team.dayPhone());
            typed.put("nightPhone", team.nightPhone());
            typed.put("from", team.from());
            typed.put("until", team.until());
            typed.put("dayEmail", team.dayEmail());
            typed.put("nightEmail", team.nightEmail());
        }
        String sent = request.getParameter("version");
        if (sent != null && sent.matches("[0-9]{1,9}")) {
            version = sent;
        }
    }

    /** Keeps it and goes to the list; what is refused is told at its field, and what was typed stays. */
    public void keep() throws IOException {
        try {
            service.keep(form());
            News.tellNext(Messages.text("safeguarding.team.kept"));
            Faces.redirect(address.of(LIST));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    /** Ends it and goes to the list. */
    public void end() throws IOException {
        UUID ended = id;
        if (ended == null) {
            throw new NotFoundException("error.NotFound");
        }
        service.end(ended, Integer.parseInt(version));
        News.tellNext(Messages.text("safeguarding.team.ended"));
        Faces.redirect(address.of(LIST));
    }

    private DutyTeamForm form() {
        String kind = typed.get("kind");
        String area = Texts.orNull(typed.get("area"));
        return new DutyTeamForm(
                id,
                Integer.parseInt(version),
                Arrays.stream(DutyKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                typed.get("name"),
                area == null ? null : Ids.of(area),
                typed.get("dayPhone"),
                typed.get("nightPhone"),
                typed.get("from"),
                typed.get("until"),
                typed.get("dayEmail"),
                typed.get("nightEmail"));
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    /** Null for a new one. */
    public @Nullable UUID getId() {
        return id;
    }

    public String getVersion() {
        return version;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(DutyKind.values())
                .map(kind -> new SelectItem(kind.name(), Messages.text("safeguarding.team.kind." + kind)))
                .toList();
    }

    public List<SelectItem> getAreas() {
        return service.areas().stream()
                .map(area -> new SelectItem(area.id().toString(), area.name()))
                .toList();
    }
}
