package org.partnershipportal.openreferral;

import java.util.List;

/** A service at a location with its hours there, and the service with everything that belongs to it. */
public record ListedAtLocationView(ListedAtLocation at, ListedServiceView service, List<ListedSchedule> schedules) {}
