package org.partnershipportal.openreferral;

import java.util.List;

/** A service of a body with everything that belongs to it. */
public record ListedServiceView(
        ListedServiceRow service,
        List<Term> terms,
        List<ListedPhone> phones,
        List<ListedArea> areas,
        List<ListedAtLocation> atLocations,
        List<ListedSchedule> schedules) {}
