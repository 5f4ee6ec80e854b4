package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.ClockService;
import org.partnershipportal.referral.ClockView;
import org.partnershipportal.watch.NewDateService;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** The promise of a case: what was promised, who had how much of it, and the new date that the accountable body gives. */
@Named
@RequestScoped
public class ReferralClockBacking {
    @Inject
    CaseService cases;

    @Inject
    ClockService clocks;

    @Inject
    NewDateService newDates;

    @Inject
    CaseMoves moves;

    @Inject
    Dates dates;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private @Nullable CaseView view;
    private @Nullable ClockView clock;
    private @Nullable LocalDate newDate;

    /** Opens the case, which is audited; not found for who is no party to it. */
    public void open() {
        view = cases.open(reference == null ? "" : reference);
    }

    public CaseView getView() {
        if (view == null) {
            open();
        }
        return Objects.requireNonNull(view);
    }

    public ClockView getClock() {
        if (clock == null) {
            clock = clocks.read(reference == null ? "" : reference);
        }
        return clock;
    }

    /** What is promised, and by which standard. */
    public String getPromise() {
        String promised = ClockWords.promised(getClock().promised());
        String standard = getClock().standard();
        return standard == null ? promised : Messages.text("referral.clock.by-standard", promised, standard);
    }

    /** When it is due: a day, or the minute when hours are promised. */
    public String getDue() {
        return getClock().promised().unit().isDays()
                ? dates.dayOf(getClock().due().minusNanos(1))
                : dates.moment(getClock().due());
    }

    /** Whether there is any time to show. */
    public boolean isBegun() {
        ClockView now = getClock();
        return !now.shares().isEmpty() || !now.pauses().isEmpty() || now.closed() > 0;
    }

    public String getShares() {
        return ClockWords.shares(getClock());
    }

    /** An amount of this clock in words. */
    public String amount(long amount) {
        return ClockWords.amount(getClock().promised().unit(), amount);
    }

    /** Gives the new date, of which the resident is told. */
    public void give() throws IOException {
        String named = Objects.requireNonNull(reference);
        try {
            newDates.give(named, moves.version(), newDate);
            News.tellNext(Messages.text("referral.clock.given"));
            Faces.redirect(CaseMoves.address(named));
        } catch (StaleVersionException e) {
            FormMessages.show(new BusinessException("referral.case.stale"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    public @Nullable LocalDate getNewDate() {
        return newDate;
    }

    public void setNewDate(@Nullable LocalDate newDate) {
        this.newDate = newDate;
    }
}
