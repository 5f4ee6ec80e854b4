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
import org.partnershipportal.directory.BrowseService;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.location.LocationService;
import org.partnershipportal.location.NearRow;
import org.partnershipportal.schedule.OpeningHours;
import org.partnershipportal.schedule.ScheduleService;

/** One service: what it is, who it is for, and where it is offered; who does it depends on where. */
@Named
@RequestScoped
public class ServiceBacking {
    @Inject
    DirectoryService directory;

    @Inject
    BrowseService browse;

    @Inject
    LocationService locations;

    @Inject
    ScheduleService schedules;

    @Inject
    HttpServletRequest request;

    private @Nullable ServiceView service;
    private @Nullable ServiceFacts facts;
    private List<NearRow> offered = List.of();
    private Map<UUID, OpeningHours> hours = Map.of();

    @PostConstruct
    void open() {
        String slug = request.getParameter("slug");
        ServiceView found = directory
                .findService(slug == null ? "" : slug)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        service = found;
        facts = browse.getFacts(found.id());
        offered = locations.offering(found.id());
        hours = schedules.hours(offered.stream().map(row -> row.location().id()).toList());
    }

    public ServiceView getService() {
        return Objects.requireNonNull(service);
    }

    public ServiceFacts getFacts() {
        return Objects.requireNonNull(facts);
    }

    /** Where it is offered, by name of the location. */
    public List<NearRow> getOffered() {
        return offered;
    }

    public @Nullable OpeningHours hours(NearRow row) {
        return hours.get(row.location().id());
    }
}
