package org.partnershipportal.admin.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.safeguarding.DutyTeamService;
import org.partnershipportal.safeguarding.OwnTeamRow;

/** The duty teams of the own body. */
@Named
@RequestScoped
public class SafeguardingTeamsBacking {
    @Inject
    DutyTeamService service;

    private @Nullable List<OwnTeamRow> teams;

    public List<OwnTeamRow> getTeams() {
        List<OwnTeamRow> read = teams;
        if (read == null) {
            read = service.teams();
            teams = read;
        }
        return read;
    }
}
