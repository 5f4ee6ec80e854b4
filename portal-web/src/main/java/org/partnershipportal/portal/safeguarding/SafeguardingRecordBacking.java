package org.partnershipportal.portal.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.safeguarding.ConcernForm;
import org.partnershipportal.safeguarding.ConcernService;
import org.partnershipportal.safeguarding.DutyService;
import org.partnershipportal.safeguarding.DutyView;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** One team with the number to ring now, and the record of what it was told. */
@Named
@RequestScoped
public class SafeguardingRecordBacking {
    @Inject
    DutyService duty;

    @Inject
    ConcernService concerns;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String team;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable DutyView view;

    /** The team that the address names. */
    public DutyView getView() {
        DutyView read = view;
        if (read == null) {
            read = duty.get(Ids.of(team));
            view = read;
        }
        return read;
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    /** Records it and shows the record; or says what is wrong. */
    public void record() throws IOException {
        ConcernForm form = new ConcernForm(
                typed.get("role"),
                typed.get("time"),
                typed.get("matter"),
                typed.get("person"),
                typed.get("place"),
                typed.get("safeContact"));
        try {
            UUID id = concerns.record(Ids.of(team), form);
            News.tellNext(Messages.text("safeguarding.record.done"));
            Faces.redirect("safeguarding/concern/" + id);
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }
}
