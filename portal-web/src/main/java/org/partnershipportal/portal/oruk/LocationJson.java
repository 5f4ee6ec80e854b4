package org.partnershipportal.portal.oruk;

import java.util.List;
import org.partnershipportal.openreferral.ListedAtLocation;
import org.partnershipportal.openreferral.ListedAtLocationView;
import org.partnershipportal.openreferral.ListedLocation;
import org.partnershipportal.openreferral.NameId;

/** Services at locations in the shape of Open Referral UK. */
final class LocationJson {
    private static final String COUNTRY = "GB";

    private LocationJson() {}

    /** What lists tell. */
    static void listed(OrukJson json, ListedAtLocation at) {
        link(json, at);
        json.with("location", location -> location(location, at.location()))
                .with("service", service -> ServiceJson.listed(service, at.service()));
    }

    /** As a service lists where it is given. */
    static void ofService(OrukJson json, ListedAtLocation at) {
        link(json, at);
        json.with("location", location -> full(location, at.location()));
    }

    /**
     * Everything. The description of the interface says that this answers in the shape of a service, the schema beside it in
     * its own: name and status make it both.
     */
    static void full(OrukJson json, ListedAtLocationView view) {
        ListedAtLocation at = view.at();
        ofService(json, at);
        json.with("name", at.service().facts().name())
                .with("status", "active")
                .with("schedules", view.schedules(), (line, row) -> ServiceJson.schedule(line, row, at.service()))
                .with("service", service -> ServiceJson.full(service, view.service()));
    }

    private static void link(OrukJson json, ListedAtLocation at) {
        json.with("id", at.id())
                .with("service_id", at.service().id())
                .with("location_id", at.location().id())
                .with("description", at.limits());
    }

    private static void location(OrukJson json, ListedLocation location) {
        json.with("id", location.id())
                .with("location_type", "physical")
                .with("name", location.name())
                .with("latitude", location.latitude())
                .with("longitude", location.longitude());
    }

    private static void full(OrukJson json, ListedLocation location) {
        location(json, location);
        json.with("addresses", List.of(location), LocationJson::address);
        String access = location.accessibility();
        json.with(
                "accessibility",
                access == null ? List.of() : List.of(access),
                (accessibility, text) -> accessibility
                        .with("id", NameId.of(location.id(), "accessibility"))
                        .with("location_id", location.id())
                        .with("description", text));
    }

    /** The directory keeps an address as one text; its last part is the town. What has to be there may be empty. */
    private static void address(OrukJson json, ListedLocation location) {
        String address = location.address();
        int comma = address.lastIndexOf(',');
        String town = comma < 0 ? "" : address.substring(comma + 1).strip();
        json.with("id", NameId.of(location.id(), "address"))
                .with("location_id", location.id())
                .required("address_1", comma < 0 ? address : address.substring(0, comma))
                .required("city", town)
                .required("state_province", location.region())
                .required("postal_code", location.postcode())
                .with("country", COUNTRY)
                .with("address_type", "physical");
    }
}
