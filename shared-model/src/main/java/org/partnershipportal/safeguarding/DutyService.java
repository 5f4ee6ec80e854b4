package org.partnershipportal.safeguarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.worktime.LondonClock;

/** Whom to ring when somebody is in danger. Asking leaves no line anywhere. */
@Dependent
@Transactional
public class DutyService {
    private final DutyRepository repository;
    private final PlaceService places;
    private final Clock clock;

    @Inject
    public DutyService(DutyRepository repository, PlaceService places, Clock clock) {
        this.repository = repository;
        this.places = places;
        this.clock = clock;
    }

    /**
     * All teams of the partnership, by area.
     *
     * @param at for which moment in London; null for now
     */
    @Permits(Permission.FLAG_SAFEGUARDING)
    public List<DutyView> teams(@Nullable LocalDateTime at) {
        return views(repository.findAll(), at);
    }

    /**
     * The teams that are there for a place, children's first.
     *
     * @param place as typed
     * @param at for which moment in London; null for now
     * @throws InvalidInputException when the place is not known, or the name of several
     */
    @Permits(Permission.FLAG_SAFEGUARDING)
    public List<DutyView> teamsFor(String place, @Nullable LocalDateTime at) {
        PlaceFound found = places.lookUp(place, LocalDate.now(clock));
        UUID area = found.place()
                .orElseThrow(() -> new InvalidInputException(
                        "place", found.isAmbiguous() ? "error.place.ambiguous" : "error.place.unknown", place))
                .areaId();
        return views(repository.findIn(area), at);
    }

    /**
     * One team, with the number to ring now.
     *
     * @throws NotFoundException when there is none, or none any more
     */
    @Permits(Permission.FLAG_SAFEGUARDING)
    public DutyView get(UUID team) {
        DutyTeamRow row = repository.find(team).orElseThrow(() -> new NotFoundException("error.NotFound"));
        return new DutyView(row, row.number(ZonedDateTime.now(clock)));
    }

    private List<DutyView> views(List<DutyTeamRow> rows, @Nullable LocalDateTime at) {
        ZonedDateTime moment = at == null ? ZonedDateTime.now(clock) : at.atZone(LondonClock.ZONE);
        return rows.stream().map(row -> new DutyView(row, row.number(moment))).toList();
    }
}
