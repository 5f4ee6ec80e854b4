package org.partnershipportal.portal.open311;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.directory.BrowseRow;
import org.partnershipportal.machine.RequestRow;
import org.partnershipportal.machine.RequestUpdateRow;
import org.partnershipportal.web.api.GeoNode;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.worktime.LondonClock;

/** Services, requests and updates in the words of Open311. */
final class GeoWriter {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}");
    /** As {@link RequestForm} writes it among what is known of the spot. */
    private static final Pattern POINT =
            Pattern.compile("(?:^|; )(-?[0-9]{1,3}(?:\\.[0-9]{1,20})?), (-?[0-9]{1,3}(?:\\.[0-9]{1,20})?)(?=;|$)");

    private static final String REQUESTS = "service_requests";
    private static final String REQUEST = "request";
    private static final String ID = "service_request_id";

    private GeoWriter() {}

    /** The endpoint, for who looks for one. */
    static GeoNode discovery(String address, String changed) {
        GeoNode formats = GeoNode.list("formats")
                .with(GeoNode.text("format", "text/xml"))
                .with(GeoNode.text("format", "application/json"));
        GeoNode endpoint = GeoNode.record("endpoint")
                .with("specification", "http://wiki.open311.org/GeoReport_v2")
                .with("url", address + Open311Application.PATH)
                .with("changeset", changed)
                .with("type", "production")
                .with(formats);
        return GeoNode.record("discovery")
                .with("changeset", changed)
                .with("contact", Messages.text("open311.discovery.contact", address))
                .with("key_service", Messages.text("open311.discovery.key"))
                .with(GeoNode.list("endpoints").with(endpoint));
    }

    static GeoNode services(List<BrowseRow> services) {
        GeoNode all = GeoNode.list("services");
        services.forEach(service -> all.with(GeoNode.record("service")
                .with("service_code", service.slug())
                .with("service_name", service.name())
                .with("description", service.description())
                .with("metadata", true)
                .with("type", "realtime")
                .with("keywords", (String) null)
                .with("group", service.groupName())));
        return all;
    }

    /** What can be said of each service beside what Open311 has names for. */
    static GeoNode definition(String service) {
        GeoNode values = GeoNode.list("values").with(value("yes")).with(value("no"));
        return GeoNode.record("service_definition")
                .with("service_code", service)
                .with(GeoNode.list("attributes")
                        .with(attribute("place", "string", 1))
                        .with(attribute("agreed", "singlevaluelist", 2).with(values))
                        .with(attribute("support_needs", "string", 3)));
    }

    private static GeoNode attribute(String code, String type, int order) {
        return GeoNode.record("attribute")
                .with("variable", true)
                .with("code", code)
                .with("datatype", type)
                .with("required", false)
                .with("datatype_description", Messages.text("open311.attribute." + code + ".hint"))
                .with("order", order)
                .with("description", Messages.text("open311.attribute." + code));
    }

    private static GeoNode value(String key) {
        return GeoNode.record("value").with("key", key).with("name", Messages.text("open311.attribute.agreed." + key));
    }

    /** What was taken. */
    static GeoNode taken(String reference, String notice) {
        return GeoNode.list(REQUESTS)
                .with(GeoNode.record(REQUEST)
                        .with(ID, reference)
                        .with("service_notice", notice)
                        .with("account_id", (String) null));
    }

    /** The number for a token: tokens are the numbers themselves. */
    static GeoNode token(String reference) {
        return GeoNode.list(REQUESTS)
                .with(GeoNode.record(REQUEST).with(ID, reference).with("token", reference));
    }

    static GeoNode requests(List<RequestRow> rows) {
        GeoNode all = GeoNode.list(REQUESTS);
        rows.forEach(row -> all.with(request(row, null, null)));
        return all;
    }

    /** One request with what the resident wrote, where the body has it. */
    static GeoNode request(RequestRow row, @Nullable String description, @Nullable String spot) {
        boolean isPostcode =
                row.place() != null && POSTCODE.matcher(row.place()).matches();
        return GeoNode.record(REQUEST)
                .with(ID, row.reference())
                .with("status", status(row.closed()))
                .with("status_notes", row.outcomeText())
                .with("service_name", row.serviceName())
                .with("service_code", row.service())
                .with("description", description)
                .with("agency_responsible", row.agency())
                .with("service_notice", (String) null)
                .with("requested_datetime", moment(row.requested()))
                .with("updated_datetime", moment(row.changed()))
                .with("expected_datetime", row.closed() ? null : endOf(row.due()))
                .with("address", spot == null ? row.place() : spot)
                .with("address_id", (String) null)
                .with("zipcode", isPostcode ? row.place() : null)
                .with("lat", point(spot, 1))
                .with("long", point(spot, 2))
                .with("media_url", (String) null);
    }

    private static @Nullable BigDecimal point(@Nullable String spot, int number) {
        Matcher point = POINT.matcher(spot == null ? "" : spot);
        return point.find() ? new BigDecimal(point.group(number)) : null;
    }

    /** One request alone. */
    static GeoNode one(GeoNode request) {
        return GeoNode.list(REQUESTS).with(request);
    }

    static GeoNode updates(List<RequestUpdateRow> rows) {
        GeoNode all = GeoNode.list("service_request_updates");
        rows.forEach(row -> all.with(GeoNode.record("request_update")
                .with("update_id", row.id().toString())
                .with(ID, row.reference())
                .with("status", status(row.closed()))
                .with("updated_datetime", moment(row.at()))
                .with("description", row.description())
                .with("media_url", (String) null)));
        return all;
    }

    /** The update that was added. */
    static GeoNode added(UUID id) {
        return GeoNode.list("service_request_updates")
                .with(GeoNode.record("request_update").with("update_id", id.toString()));
    }

    static String status(boolean closed) {
        return closed ? "closed" : "open";
    }

    private static String moment(Instant at) {
        return written(at.atZone(LondonClock.ZONE));
    }

    private static String endOf(LocalDate day) {
        return written(day.atTime(END_OF_DAY).atZone(LondonClock.ZONE));
    }

    private static String written(ZonedDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS));
    }
}
