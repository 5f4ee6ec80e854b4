package org.partnershipportal.admin.analytics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.analytics.AnalyticsPeriod;
import org.partnershipportal.analytics.AnalyticsView;
import org.partnershipportal.analytics.DirectoryFixService;
import org.partnershipportal.analytics.PartnershipAnalyticsService;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.responsibility.WantedBody;
import org.partnershipportal.web.analytics.FiguresWish;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The figures of a period, and one press on a row for what the directory should say instead. */
@Named
@RequestScoped
public class AnalyticsFiguresBacking {
    @Inject
    PartnershipAnalyticsService service;

    @Inject
    DirectoryFixService fixes;

    @Inject
    PortalAddress address;

    @Inject
    Clock clock;

    private @Nullable String period;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String body;
    private @Nullable AnalyticsView figures;
    private boolean wrong;

    /** What the address or the form says, before Faces reads the form: which rows there are depends on it. */
    @PostConstruct
    void begin() {
        period = Faces.getRequestParameter("period");
        from = Faces.getRequestParameter("from");
        until = Faces.getRequestParameter("until");
        body = Faces.getRequestParameter("body");
    }

    /** Reads the figures, or says what is wrong with the days. */
    public void read() {
        try {
            figures = service.figures(days(), Ids.orNull(body));
        } catch (InvalidInputException refusal) {
            wrong = true;
            FormMessages.show(refusal);
        }
    }

    /** Null while the days are wrong. A form finds the row that was pressed among the same figures. */
    public @Nullable AnalyticsView getFigures() {
        if (figures == null && !wrong && Faces.isPostback()) {
            try {
                figures = service.figures(days(), Ids.orNull(body));
            } catch (InvalidInputException refusal) {
                wrong = true; // show() says so
            }
        }
        return figures;
    }

    /** Shows the period that was chosen. */
    public void show() throws IOException {
        try {
            days();
            Faces.redirect(address.of("/admin/analytics/figures") + wish().query());
        } catch (InvalidInputException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** Drafts a change of who does what, as the hand-backs of the row say. */
    public void draftRule() throws IOException {
        draft(() -> {
            WantedBody wanted = new WantedBody(parameter("service"), parameter("area"), parameter("wanted"));
            return "/admin/responsibility/change?id=" + fixes.draftRule(wanted, days());
        });
    }

    /** Drafts that the words of the row lead to the service that came nearest. */
    public void draftPhrase() throws IOException {
        String words = Faces.getRequestParameter("words");
        draft(() -> "/admin/search/phrase?id=" + fixes.draftPhrase(words == null ? "" : words, parameter("service")));
    }

    private interface Draft {
        String address();
    }

    private void draft(Draft draft) throws IOException {
        try {
            String drafted = draft.address();
            News.tellNext(Messages.text("analytics.fix.done"));
            Faces.redirect(address.of(drafted));
        } catch (NotFoundException gone) {
            throw gone;
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    private static UUID parameter(String name) {
        return Ids.of(Faces.getRequestParameter(name));
    }

    private AnalyticsPeriod days() {
        return wish().days(LocalDate.now(clock));
    }

    private FiguresWish wish() {
        return new FiguresWish(period, from, until, body);
    }

    /** The address of the files, to which each table adds its id. */
    public String getFiles() {
        return "/analytics/figures.csv" + wish().query();
    }

    public List<SelectItem> getPeriods() {
        return AnalyticsPeriod.CHOICES.stream()
                .map(choice -> new SelectItem(choice, Messages.text("analytics.period." + choice)))
                .toList();
    }

    public List<SelectItem> getBodies() {
        return service.bodies().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }
}
