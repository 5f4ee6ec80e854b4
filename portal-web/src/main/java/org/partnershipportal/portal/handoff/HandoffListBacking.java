package org.partnershipportal.portal.handoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.handoff.CallBackRow;
import org.partnershipportal.handoff.CallBackService;
import org.partnershipportal.handoff.VisitorRow;
import org.partnershipportal.handoff.VisitorService;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** The calls that were promised, the visitors who are expected, and the forms to promise and announce more. */
@Named
@RequestScoped
public class HandoffListBacking {
    @Inject
    CallBackService callBacks;

    @Inject
    VisitorService visitors;

    @Inject
    OrganisationService organisations;

    @Inject
    Dates dates;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable List<CallBackRow> calls;
    private @Nullable List<VisitorRow> expected;

    public List<CallBackRow> getCalls() {
        List<CallBackRow> read = calls;
        if (read == null) {
            read = callBacks.waiting();
            calls = read;
        }
        return read;
    }

    public List<VisitorRow> getExpected() {
        List<VisitorRow> read = expected;
        if (read == null) {
            read = visitors.expected();
            expected = read;
        }
        return read;
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public void promise() {
        try {
            LocalDate due = callBacks.promise(typed.get("phone"), typed.get("name"), typed.get("matter"));
            told(Messages.text("handoff.list.promised", dates.day(due)));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    public void done(UUID call) {
        callBacks.done(call);
        told(Messages.text("handoff.list.done"));
    }

    public void announce() {
        try {
            String body = visitors.announce(
                    typed.get("to"), typed.get("about"), typed.get("when"), typed.get("supportNeeds"));
            told(Messages.text("handoff.list.announced", body));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    public void seen(UUID visitor) {
        visitors.seen(visitor);
        told(Messages.text("handoff.list.noted"));
    }

    private static void told(String news) {
        News.tellNext(news);
        Faces.redirect("handoff/list");
    }

    public List<SelectItem> getBodies() {
        return organisations.receivers().stream()
                .filter(BodyRow::takesReferrals)
                .map(body -> new SelectItem(body.slug(), body.name()))
                .toList();
    }
}
