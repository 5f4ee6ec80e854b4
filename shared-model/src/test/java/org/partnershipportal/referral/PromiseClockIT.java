package org.partnershipportal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.WorkingDays;

/** The clock on a part: what was promised is frozen, each body has its days, and what is due moves as the rule says. */
class PromiseClockIT {
    @BeforeAll
    static void found() {
        Database.use("clock");
        Westmark.found();
        Standards.publish("Standard of May", "2026-05-01");
        Standards.publish("Standard of 2040", "2040-01-01");
        Standards.plant("insert into standard_version (id, name, status, in_force_from)"
                + " values (gen_random_uuid(), 'Standard to come', 'DRAFT', '2026-06-01')");
        Standards.plant("insert into service_time (id, version_id, service_id, origin, amount, unit)"
                + " select gen_random_uuid(), v.id, s.id, 'VISIT',"
                + " case v.name when 'Standard of May' then 4 else 2 end, 'WORKING_HOURS'"
                + " from standard_version v, council_service s where s.slug = 'bins'");
        body(
                Westmark.COVE,
                "insert into schedule_exception (id, tenant_id, office_id, day, reason)"
                        + " select gen_random_uuid(), id, id, '2026-11-13', 'Moving house' from tenant where id = '"
                        + Westmark.COVE + "'");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void theVersionInForceAtFirstContactIsFrozen() {
        String visit = keyed("bins", Origin.VISIT, "2026-11-09T15:00");
        ClockView clock = clock(visit, Westmark.ALDER, "2026-11-10T10:30");
        assertThat(clock.promised()).isEqualTo(new Promised(4, PromiseUnit.WORKING_HOURS));
        assertThat(clock.standard()).isEqualTo("Standard of May");
        assertThat(clock.due()).isEqualTo(at("2026-11-10T11:00"));
        assertThat(clock.shares()).containsExactly(share("Alder District Council", 3 * 3600 + 1800));
        Standards.publish("Standard of November", "2026-11-09");
        assertThat(clock(visit, Westmark.ALDER, "2026-11-10T10:30").standard()).isEqualTo("Standard of May");
    }

    @Test
    void whatTheStandardDoesNotNameTheServicePromises() {
        ClockView clock =
                clock(keyed("potholes", Origin.PHONE, "2026-11-09T15:00"), Westmark.ALDER, "2026-11-09T15:00");
        assertThat(clock.standard()).isNull();
        assertThat(clock.promised().unit()).isEqualTo(PromiseUnit.WORKING_DAYS);
    }

    @Test
    void eachBodyHasItsDaysAndAPauseMovesWhatIsDue() {
        String part = keyed("potholes", Origin.PHONE, "2026-11-06T10:00");
        Instant promised = clock(part, Westmark.ALDER, "2026-11-06T10:00").due();
        move(part, Westmark.ALDER, "2026-11-10T09:00", MoveForm.offer(1, "westmark", true));
        move(part, Westmark.COUNTY, "2026-11-11T09:00", MoveForm.accept(2));
        move(part, Westmark.COUNTY, "2026-11-12T09:00", MoveForm.because(Move.WAIT, 3, "FOR_RESIDENT"));
        assertThat(clock(part, Westmark.COUNTY, "2026-11-17T09:00").due()).isEqualTo(promised);
        move(part, Westmark.COUNTY, "2026-11-17T09:00", MoveForm.of(Move.RESUME, 4));
        ClockView clock = clock(part, Westmark.ALDER, "2026-11-18T09:00");
        assertThat(clock.shares())
                .containsExactly(share("Alder District Council", 1), share("Westmark County Council", 3));
        assertThat(clock.pauses()).containsExactly(share("FOR_RESIDENT", 3));
        assertThat(clock.due()).isEqualTo(threeWorkingDaysAfter(promised));
        assertThat(opened(part).due()).isEqualTo(Promised.dayOf(clock.due()));
    }

    private static Instant threeWorkingDaysAfter(Instant due) {
        LocalDate day = WorkingDays.due(Promised.dayOf(due), 3);
        return day.plusDays(1).atStartOfDay(LondonClock.ZONE).toInstant();
    }

    @Test
    void aDayOnWhichTheOfficeIsClosedCountsForNobodyAndMovesWhatIsDue() {
        String part = keyed("potholes", Origin.PHONE, "2026-11-11T10:00");
        LocalDate promised =
                Promised.dayOf(clock(part, Westmark.ALDER, "2026-11-11T10:00").due());
        move(part, Westmark.ALDER, "2026-11-12T09:00", MoveForm.offer(1, "cove", false));
        ClockView clock = clock(part, Westmark.ALDER, "2026-11-16T09:00");
        assertThat(clock.closed()).isEqualTo(1);
        assertThat(clock.shares()).containsExactly(share("Cove City Council", 1));
        assertThat(Promised.dayOf(clock.due())).isEqualTo(WorkingDays.next(promised));
    }

    @Test
    void whatIsLateStandsOnTopOfTheInbox() {
        String later = keyed("potholes", Origin.PHONE, "2026-11-06T10:00");
        String hours = keyed("bins", Origin.VISIT, "2026-11-06T11:00");
        List<InboxRow> rows = Wiring.at(
                clockAt("2026-11-06T16:00"),
                Westmark.staff(Westmark.ALDER),
                w -> w.get(InboxService.class).export(InboxList.NOW, InboxFilter.NONE));
        List<String> order = rows.stream().map(InboxRow::reference).toList();
        assertThat(order.indexOf(hours)).isLessThan(order.indexOf(later));
        assertThat(rows.get(order.indexOf(hours)).overdue()).isTrue();
        assertThat(rows.get(order.indexOf(later)).overdue()).isFalse();
    }

    private static ClockView.Share share(String of, long amount) {
        return new ClockView.Share(of, amount);
    }

    private static String keyed(String service, Origin origin, String time) {
        EnquiryForm form = new EnquiryForm(service, "Oakham", "A matter", "Ada Invented", null, null, null, null, null);
        return Wiring.at(
                        clockAt(time),
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(EnquiryService.class).key(form, origin, TrailSecret.fresh()))
                .reference();
    }

    private static void move(String part, UUID body, String time, MoveForm form) {
        Wiring.at(
                clockAt(time),
                Westmark.staff(body),
                w -> w.get(MoveService.class).move(part, form));
    }

    private static ClockView clock(String part, UUID body, String time) {
        return Wiring.at(
                clockAt(time),
                Westmark.staff(body),
                w -> w.get(ClockService.class).read(part));
    }

    private static CaseView opened(String part) {
        return Wiring.as(
                Westmark.staff(Westmark.ALDER), w -> w.get(CaseService.class).open(part));
    }

    private static Clock clockAt(String time) {
        return Clock.fixed(at(time), LondonClock.ZONE);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(LondonClock.ZONE).toInstant();
    }

    private static void body(UUID body, String sql) {
        Database.sql("portal_admin", Asker.member(body, "system:test"), c -> run(c, sql));
    }

    private static boolean run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}
