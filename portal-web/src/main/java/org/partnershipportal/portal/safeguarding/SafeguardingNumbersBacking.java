package org.partnershipportal.portal.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.safeguarding.DutyService;
import org.partnershipportal.safeguarding.DutyView;
import org.partnershipportal.safeguarding.LeadService;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.worktime.LondonClock;

/** Whom to ring now; {@code ?at=2026-12-26T14:00} shows it for another moment, to be printed before the holidays. */
@Named
@RequestScoped
public class SafeguardingNumbersBacking {
    @Inject
    DutyService duty;

    @Inject
    LeadService leads;

    @Inject
    HttpServletRequest request;

    @Inject
    Dates dates;

    private @Nullable String place;
    private @Nullable List<DutyView> teams;

    /** Keeps those that are there for the place. */
    public void find() {
        String typed = Texts.orNull(place);
        try {
            teams = typed == null ? duty.teams(at()) : duty.teamsFor(typed, at());
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    /** Those for the place; all, before one was asked for. */
    public List<DutyView> getTeams() {
        List<DutyView> read = teams;
        if (read == null) {
            read = duty.teams(at());
            teams = read;
        }
        return read;
    }

    /** Whether who asks is a data protection lead. */
    public boolean isLead() {
        return leads.isLead();
    }

    /** The moment that was asked for, in words; empty for now. */
    public String getMoment() {
        LocalDateTime at = at();
        return at == null ? "" : dates.moment(at.atZone(LondonClock.ZONE).toInstant());
    }

    private @Nullable LocalDateTime at() {
        String at = request.getParameter("at");
        try {
            return at == null ? null : LocalDateTime.parse(at);
        } catch (DateTimeParseException e) {
            throw new NotFoundException("error.NotFound");
        }
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
