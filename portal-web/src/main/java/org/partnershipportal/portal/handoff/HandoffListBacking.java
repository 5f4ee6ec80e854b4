package org.partnershipportal.portal.handoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.handoff.CallBackRow;
import org.partnershipportal.handoff.CallBackService;
import org.partnershipportal.handoff.NewVisitor;
import org.partnershipportal.handoff.VisitorRow;
import org.partnershipportal.handoff.VisitorService;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.FormKey;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
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
    Dates dates;

    @Inject
    FormKey formKey;

    @Inject
    HttpServletRequest request;

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
            String phone = typed.get("phone");
            String name = typed.get("name");
            String matter = typed.get("matter");
            LocalDate due = callBacks.promise(formKey.of(phone, name, matter), phone, name, matter);
            told(Messages.text("handoff.list.promised", dates.day(due)));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    /** Says that the call was made whose button was pressed, as it was shown. */
    public void done() {
        told(once("made", callBacks::done, "handoff.list.done"));
    }

    public void announce() {
        try {
            NewVisitor visitor =
                    new NewVisitor(typed.get("to"), typed.get("about"), typed.get("when"), typed.get("supportNeeds"));
            told(Messages.text("handoff.list.announced", visitors.announce(formKey.of(visitor), visitor)));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    /** Says that the visitor is expected whose button was pressed, as it was shown. */
    public void seen() {
        told(once("seen", visitors::seen, "handoff.list.noted"));
    }

    /** Does it, unless somebody else was there before; returns what is to be said. */
    private String once(String button, Consumer<UUID> wish, String done) {
        try {
            wish.accept(Ids.of(request.getParameter(button)));
            return Messages.text(done);
        } catch (NotFoundException before) {
            return Messages.text("handoff.list.before");
        }
    }

    private static void told(String news) {
        News.tellNext(news);
        Faces.redirect("handoff/list");
    }

    public List<SelectItem> getBodies() {
        return visitors.desks().stream()
                .map(body -> new SelectItem(body.slug(), body.name()))
                .toList();
    }
}
