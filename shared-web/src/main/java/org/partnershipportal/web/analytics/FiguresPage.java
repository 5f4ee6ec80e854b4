package org.partnershipportal.web.analytics;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.analytics.AnalyticsPeriod;
import org.partnershipportal.analytics.AnalyticsView;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.signin.PortalAddress;

/** A page of figures: of which days, as the address or the form says, and what they are. */
public abstract class FiguresPage {
    @Inject
    PortalAddress address;

    @Inject
    Clock clock;

    private final String here;
    private @Nullable String period;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable AnalyticsView figures;
    private boolean wrong;

    /** @param here the address of the page in the portal */
    protected FiguresPage(String here) {
        this.here = here;
    }

    /** Asks for the figures of these days. */
    protected abstract AnalyticsView ask(AnalyticsPeriod days);

    /** The id of the body of which they are; null for the own, or for all. */
    protected @Nullable String chosenBody() {
        return null;
    }

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
            figures = ask(days());
        } catch (InvalidInputException refusal) {
            wrong = true;
            FormMessages.show(refusal);
        }
    }

    /** Reads them for a form that looks for its row among them; {@link #show} says what is wrong with the days. */
    protected void readForForm() {
        if (figures == null && !wrong) {
            try {
                figures = ask(days());
            } catch (InvalidInputException refusal) {
                wrong = true;
            }
        }
    }

    /** Null while the days are wrong. */
    public @Nullable AnalyticsView getFigures() {
        return figures;
    }

    /** Shows the period that was chosen. */
    public void show() throws IOException {
        try {
            requireNoDaysBeside();
            days();
            Faces.redirect(address.of(here) + wish().query());
        } catch (InvalidInputException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** Who types days and leaves another period chosen would read figures of other days than those. */
    private void requireNoDaysBeside() {
        boolean typed = Texts.orNull(from) != null || Texts.orNull(until) != null;
        if (typed && !AnalyticsPeriod.DAYS.equals(period)) {
            throw new InvalidInputException("period", "error.analytics.days-typed");
        }
    }

    /** The days that are asked for. */
    protected AnalyticsPeriod days() {
        return wish().days(LocalDate.now(clock));
    }

    private FiguresWish wish() {
        return new FiguresWish(period, from, until, chosenBody());
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
