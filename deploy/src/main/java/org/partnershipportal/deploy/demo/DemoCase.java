package org.partnershipportal.deploy.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.WorkingDays;

/**
 * An invented enquiry with what became of it.
 *
 * @param row of the file of enquiries
 * @param service of the file of services
 * @param place of the file of places
 * @param now the time of loading: the enquiry came so many days before as its row says
 */
record DemoCase(DemoRow row, DemoRow service, DemoRow place, OffsetDateTime now) {
    static List<DemoCase> all() {
        OffsetDateTime now = OffsetDateTime.now(LondonClock.ticking());
        List<DemoRow> services = DemoFile.SERVICES.rows();
        List<DemoRow> places = DemoFile.PLACES.rows();
        return DemoFile.ENQUIRIES.rows().stream()
                .map(row -> new DemoCase(
                        row, named(services, "slug", row.get("service")), named(places, "name", row.get("place")), now))
                .toList();
    }

    private static DemoRow named(List<DemoRow> rows, String column, String name) {
        return rows.stream()
                .filter(row -> row.get(column).equals(name))
                .findFirst()
                .orElseThrow();
    }

    String reference() {
        return row.get("reference");
    }

    UUID enquiry() {
        return DemoId.of("enquiry", reference());
    }

    UUID part() {
        return DemoId.of("part", reference());
    }

    /** The body that took it in. */
    DemoBody takenBy() {
        return new DemoBody(row.get("taken_by"));
    }

    UUID placeId() {
        String key = DemoBodies.placeKey(place.get("kind"), place.get("name"));
        return DemoId.of("place", place.get("kind"), key, place.get("area"));
    }

    String about() {
        return service.get("name") + ", " + place.get("name");
    }

    /** By the demo standard; what that does not name, as the service promises by itself. */
    int promiseDays() {
        return Objects.requireNonNull(DemoStandard.serviceTime(service.get("slug"))
                .map(row -> row.number("amount"))
                .orElseGet(() -> service.number("promise_days")));
    }

    UUID serviceTimeId() {
        return DemoId.of("service-time", DemoFile.STANDARDS.rows().get(0).get("name"), service.get("slug"), "");
    }

    LocalDate due() {
        return WorkingDays.due(at(0).toLocalDate(), promiseDays());
    }

    /** When it came (step 0), and then its moves at even distances up to now. */
    OffsetDateTime at(int step) {
        Duration age = Duration.ofDays(Objects.requireNonNull(row.number("days_ago")));
        Duration passed = age.multipliedBy(step).dividedBy(moves().size() + 1L);
        return now.minus(age).plus(passed);
    }

    /** Step 1 is the first. */
    List<DemoMove> moves() {
        return Arrays.stream(row.get("moves").split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(DemoMove::read)
                .toList();
    }

    /** The body that is accountable after this step. */
    DemoBody accountable(int step) {
        DemoBody accountable = takenBy();
        for (DemoMove move : moves().subList(0, step)) {
            accountable = move.kind().equals("ACCEPT") ? move.body() : accountable;
        }
        return accountable;
    }

    /** The state after this step. */
    String status(int step) {
        return step == 0 ? "RECEIVED" : moves().get(step - 1).to();
    }

    /** Which body makes this step. */
    DemoBody mover(int step) {
        DemoMove move = moves().get(step - 1);
        return move.kind().equals("OFFER") ? accountable(step - 1) : move.body();
    }

    /** The number of the leg on which this step happens, from 1. */
    int leg(int step) {
        return (int) moves().subList(0, step).stream()
                .filter(move -> move.kind().equals("OFFER"))
                .count();
    }
}
