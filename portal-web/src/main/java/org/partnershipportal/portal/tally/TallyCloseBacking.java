package org.partnershipportal.portal.tally;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.tally.ContactChannel;
import org.partnershipportal.tally.ContactKind;
import org.partnershipportal.tally.MonthTally;
import org.partnershipportal.tally.TallyService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** Closes a contact: the first press opens this page, the second says what became of it. */
@Named
@RequestScoped
public class TallyCloseBacking {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    @Inject
    TallyService service;

    @Inject
    HttpServletRequest request;

    private @Nullable List<MonthTally> months;
    private @Nullable String body;

    /** A shared desk's next contact is for the same body as the one before, until another is chosen. */
    @PostConstruct
    void begin() {
        body = request.getParameter("for");
    }

    /** Counts it, and is ready for the next. */
    public void close(ContactChannel channel, ContactKind kind) throws IOException {
        try {
            service.close(channel, kind, body);
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
            return;
        }
        News.tellNext(Messages.text(
                "tally.close.done", Messages.text("tally.channel." + channel), Messages.text("tally.kind." + kind)));
        if (body == null || body.isBlank()) {
            Faces.redirect("tally/close");
        } else {
            Faces.redirect("tally/close?for=%s", body);
        }
    }

    /** The bodies for which a shared desk may have had it; empty for any other body. */
    public List<SelectItem> getBodies() {
        return service.served().stream()
                .map(served -> new SelectItem(served.slug(), served.name()))
                .toList();
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public List<MonthTally> getMonths() {
        List<MonthTally> read = months;
        if (read == null) {
            read = service.months();
            months = read;
        }
        return read;
    }

    public List<ContactChannel> getChannels() {
        return List.of(ContactChannel.values());
    }

    public List<ContactKind> getKinds() {
        return List.of(ContactKind.values());
    }

    public String month(YearMonth month) {
        return MONTH.format(month);
    }
}
