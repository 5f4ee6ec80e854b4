package org.partnershipportal.portal.oruk;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.openreferral.ListedArea;
import org.partnershipportal.openreferral.ListedBody;
import org.partnershipportal.openreferral.ListedPhone;
import org.partnershipportal.openreferral.ListedSchedule;
import org.partnershipportal.openreferral.ListedServiceRow;
import org.partnershipportal.openreferral.ListedServiceView;
import org.partnershipportal.openreferral.NameId;
import org.partnershipportal.openreferral.Term;
import org.partnershipportal.web.page.Messages;

/** Services and bodies in the shape of Open Referral UK. */
final class ServiceJson {
    private static final String AREAS = "http://statistics.data.gov.uk/id/statistical-geography/";

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private ServiceJson() {}

    /** What lists tell of a service. */
    static void listed(OrukJson json, ListedServiceRow service) {
        fields(json, service);
        json.with("organization", body -> listed(body, service.body()));
    }

    /** Everything about a service but its locations. */
    static void full(OrukJson json, ListedServiceView view) {
        ListedServiceRow service = view.service();
        fields(json, service);
        json.with("organization", body -> full(body, service.body()))
                .with("phones", view.phones(), (phone, row) -> phone(phone, row, service.id()))
                .with("schedules", view.schedules(), (line, row) -> schedule(line, row, service))
                .with("service_areas", view.areas(), (area, row) -> area(area, row, service.id()))
                .with("attributes", view.terms(), (attribute, row) -> attribute(attribute, row, service.id()));
    }

    private static void fields(OrukJson json, ListedServiceRow service) {
        ListedServiceRow.Facts facts = service.facts();
        json.with("id", service.id())
                .with("organization_id", service.body().id())
                .with("name", facts.name())
                .with("description", facts.description())
                .withAddress("url", service.website())
                .with("email", service.email())
                .with("status", "active")
                .with("eligibility_description", facts.whoQualifies())
                .with("fees", facts.cost())
                .with("minimum_age", facts.minimumAge())
                .with("maximum_age", facts.maximumAge())
                .with(
                        "assured_date",
                        service.assuredOn() == null ? null : service.assuredOn().toString())
                .with("last_modified", MILLISECONDS.format(service.changedAt()));
    }

    /** What lists tell of a body. */
    static void listed(OrukJson json, ListedBody body) {
        json.with("id", body.id())
                .with("name", body.name())
                .with("description", Messages.text("oruk.body." + key(body.kind()), body.name()))
                .withAddress("website", body.website());
    }

    /** Everything about a body. */
    static void full(OrukJson json, ListedBody body) {
        listed(json, body);
        String gss = body.gss();
        json.with(
                "organization_identifiers",
                gss == null ? List.of() : List.of(gss),
                (identifier, code) -> identifier
                        .with("id", NameId.of(body.id(), code))
                        .with("organization_id", body.id())
                        .with("identifier_scheme", "GB-GSS")
                        .with("identifier_type", "GSS")
                        .with("identifier", code));
    }

    static void schedule(OrukJson json, ListedSchedule line, ListedServiceRow service) {
        UUID location = line.locationId();
        json.with("id", line.id()).with("service_id", service.id());
        if (location != null) {
            json.with("service_at_location_id", NameId.of(location, service.id()));
        }
        json.with("valid_from", line.from().toString())
                .with("valid_to", line.until() == null ? null : line.until().toString())
                .with("dtstart", line.from().toString())
                .with("freq", line.frequency())
                .with("interval", line.every())
                .with("byday", line.days())
                .with("opens_at", line.opens())
                .with("closes_at", line.closes())
                .with("attending_type", Messages.text(location == null ? "oruk.by-phone" : "oruk.in-person"));
    }

    private static void phone(OrukJson json, ListedPhone phone, UUID service) {
        json.with("id", phone.id())
                .with("service_id", service)
                .with("number", phone.number())
                .with("type", "voice")
                .with("description", description(phone));
    }

    private static String description(ListedPhone phone) {
        String usual = phone.hours() == null ? phone.label() : phone.hours();
        return Stream.of(
                        phone.outOfHours() ? Messages.text("oruk.out-of-hours") : usual,
                        phone.former() == null ? null : Messages.text("oruk.former", phone.former()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
    }

    private static void area(OrukJson json, ListedArea area, UUID service) {
        boolean isCoded = area.code().matches("[EWSN][0-9]{8}");
        json.with("id", NameId.of(service, area.id()))
                .with("service_id", service)
                .with("name", area.name())
                .with("uri", isCoded ? AREAS + area.code() : null);
    }

    private static void attribute(OrukJson json, Term term, UUID service) {
        json.with("id", NameId.of(service, term.id()))
                .with("link_id", service)
                .with("link_type", "service")
                .with("taxonomy_term_id", term.id())
                .with("taxonomy_term", fields -> TermJson.term(fields, term));
    }

    private static String key(String kind) {
        return kind.toLowerCase(Locale.ROOT);
    }
}
