package org.partnershipportal.portal.browse;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.location.LocationService;
import org.partnershipportal.location.LocationView;
import org.partnershipportal.location.SurgeryRow;
import org.partnershipportal.schedule.OpeningHours;
import org.partnershipportal.schedule.ScheduleService;

/** One location: where, when, what is offered there and by which channel, and who else holds surgeries there. */
@Named
@RequestScoped
public class LocationBacking {
    @Inject
    LocationService locations;

    @Inject
    ScheduleService schedules;

    @Inject
    HttpServletRequest request;

    private @Nullable LocationView view;
    private @Nullable OpeningHours hours;
    private Map<UUID, OpeningHours> surgeryHours = Map.of();

    @PostConstruct
    void open() {
        String slug = request.getParameter("slug");
        LocationView found =
                locations.find(slug == null ? "" : slug).orElseThrow(() -> new NotFoundException("error.NotFound"));
        UUID id = found.row().id();
        view = found;
        hours = schedules.hours(List.of(id)).get(id);
        surgeryHours =
                schedules.hours(found.surgeries().stream().map(SurgeryRow::id).toList());
    }

    public LocationView getView() {
        return Objects.requireNonNull(view);
    }

    public OpeningHours getHours() {
        return Objects.requireNonNull(hours);
    }

    public OpeningHours surgeryHours(SurgeryRow surgery) {
        return Objects.requireNonNull(surgeryHours.get(surgery.id()));
    }
}
