package org.partnershipportal.portal.tally;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.tally.ContactChannel;
import org.partnershipportal.tally.ContactKind;
import org.partnershipportal.tally.MonthTally;
import org.partnershipportal.tally.TallyService;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** Closes a contact: the first press opens this page, the second says what became of it. */
@Named
@RequestScoped
public class TallyCloseBacking {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    @Inject
    TallyService service;

    private @Nullable List<MonthTally> months;

    /** Counts it, and is ready for the next. */
    public void close(ContactChannel channel, ContactKind kind) throws IOException {
        service.close(channel, kind);
        News.tellNext(Messages.text(
                "tally.close.done", Messages.text("tally.channel." + channel), Messages.text("tally.kind." + kind)));
        Faces.redirect("tally/close");
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
