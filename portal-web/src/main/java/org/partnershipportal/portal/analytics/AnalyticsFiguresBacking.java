package org.partnershipportal.portal.analytics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.analytics.AnalyticsPeriod;
import org.partnershipportal.analytics.AnalyticsService;
import org.partnershipportal.analytics.AnalyticsView;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.web.analytics.FiguresWish;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.signin.PortalAddress;

/** The own body's figures of a period. */
@Named
@RequestScoped
public class AnalyticsFiguresBacking {
    @Inject
    AnalyticsService service;

    @Inject
    PortalAddress address;

    @Inject
    Clock clock;

    private @Nullable String period;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable AnalyticsView figures;

    /** What the address or the form says, before Faces reads the form: which rows there are depends on it. */
    @PostConstruct
    void begin() {
        period = Faces.getRequestParameter("period");
        from = Faces.getRequestParameter("from");
        until = Faces.getRequestParameter("until");
    }

    /** Reads the figures, or says what is wrong with the days. */
    public void read() {
        try {
            figures = service.figures(days());
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    /** Null while the days are wrong. */
    public @Nullable AnalyticsView getFigures() {
        return figures;
    }

    /** Shows the period that was chosen. */
    public void show() throws IOException {
        try {
            days();
            Faces.redirect(address.of("/analytics/figures") + wish().query());
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    private AnalyticsPeriod days() {
        return wish().days(LocalDate.now(clock));
    }

    private FiguresWish wish() {
        return new FiguresWish(period, from, until, null);
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
}
