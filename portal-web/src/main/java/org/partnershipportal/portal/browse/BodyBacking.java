package org.partnershipportal.portal.browse;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.BrowseRow;
import org.partnershipportal.directory.BrowseService;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.location.LocationRow;
import org.partnershipportal.location.LocationService;
import org.partnershipportal.schedule.OpeningHours;
import org.partnershipportal.schedule.ScheduleService;
import org.partnershipportal.succession.SuccessionRow;
import org.partnershipportal.succession.SuccessorService;

/**
 * One body: how it is reached, when, where its desks are and what it does. Its address holds for ever: once the body has
 * closed, the page leads on to who follows it.
 */
@Named
@RequestScoped
public class BodyBacking {
    @Inject
    OrganisationService organisations;

    @Inject
    BrowseService browse;

    @Inject
    LocationService locations;

    @Inject
    ScheduleService schedules;

    @Inject
    SuccessorService succession;

    @Inject
    HttpServletRequest request;

    private @Nullable BodyRow body;
    private @Nullable LocalDate closed;
    private List<ContactRow> contacts = List.of();
    private List<LocationRow> places = List.of();
    private List<BrowseRow> services = List.of();
    private List<SuccessionRow> successors = List.of();
    private List<SuccessionRow> predecessors = List.of();
    private Map<UUID, OpeningHours> contactHours = Map.of();
    private Map<UUID, OpeningHours> placeHours = Map.of();

    @PostConstruct
    void open() {
        String slug = request.getParameter("slug");
        BodyRow found = organisations
                .findBySlug(slug == null ? "" : slug)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        body = found;
        closed = organisations.closed(found.id()).orElse(null);
        contacts = closed == null ? browse.contactsOf(found.id()) : List.of();
        places = locations.ofBody(found.id());
        services = browse.ofBody(found.id());
        successors = succession.successors(found.id());
        predecessors = succession.predecessors(found.id());
        contactHours = schedules.hours(contacts.stream().map(ContactRow::id).toList());
        placeHours = schedules.hours(places.stream().map(LocationRow::id).toList());
    }

    public BodyRow getBody() {
        return Objects.requireNonNull(body);
    }

    /** Its last day, when that is over; null while it is there. */
    public @Nullable LocalDate getClosed() {
        return closed;
    }

    public List<ContactRow> getContacts() {
        return contacts;
    }

    public List<LocationRow> getPlaces() {
        return places;
    }

    public List<BrowseRow> getServices() {
        return services;
    }

    /** Who follows it, area by area; empty while nothing is known of an end. */
    public List<SuccessionRow> getSuccessors() {
        return successors;
    }

    /** Whom it follows. */
    public List<SuccessionRow> getPredecessors() {
        return predecessors;
    }

    public @Nullable OpeningHours contactHours(ContactRow contact) {
        return contactHours.get(contact.id());
    }

    public @Nullable OpeningHours placeHours(LocationRow place) {
        return placeHours.get(place.id());
    }
}
