package org.partnershipportal.measuring;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/**
 * What the bodies of Westmark promise: the county, Alder and the trust from the beginning of 2026, Birch from the 20th of May,
 * Cove nothing; Alder adopts the next version too, which begins in the middle of July, and answers what comes online sooner
 * than the first one says.
 */
final class Ground {
    private static final String[] FIRST = {
        "GEN-01 ALL PLACED_BY_US null,null,null,95",
        "GEN-02 ALL HAND_OFFS 'AT_MOST',1,'TIMES',95",
        "GEN-03 ALL SETTLED_IN_TIME null,null,null,90",
        "GEN-04 ALL TOLD_BEFORE_LATE null,null,null,95",
        "GEN-05 ALL CONTENT_AFTERWARDS 'AT_LEAST',80,'PERCENT',null",
        "GEN-06 VOICEMAIL SETTLED_IN_TIME null,null,null,90",
        "GEN-09 ALL CALL_BACK_TIME 'AT_MOST',1,'WORKING_DAYS',95",
        "LET-09 LETTER SETTLED_IN_TIME null,null,null,90",
        "WEB-01 WEB ACKNOWLEDGEMENT_TIME 'AT_MOST',5,'MINUTES',99",
        "WEB-02 WEB REPLY_TIME 'AT_MOST',5,'WORKING_DAYS',90",
        "WEB-09 WEB REPLY_TIME null,null,null,90",
        "REF-01 REFERRAL REFERRAL_ANSWER_TIME 'AT_MOST',1,'WORKING_DAYS',90",
        "CMP-01 COMPLAINT COMPLAINT_ACKNOWLEDGEMENT_TIME 'AT_MOST',3,'WORKING_DAYS',95",
        "CMP-02 COMPLAINT COMPLAINT_ANSWER_TIME 'AT_MOST',10,'WORKING_DAYS',90",
        "CMP-03 COMPLAINT COMPLAINTS_RECORDED null,null,null,null",
        "INF-01 INFORMATION_REQUEST INFORMATION_ANSWER_TIME 'AT_MOST',20,'WORKING_DAYS',95"
    };
    private static final String[] SECOND = {
        "GEN-03 ALL SETTLED_IN_TIME null,null,null,90", "WEB-02 WEB REPLY_TIME 'AT_MOST',3,'WORKING_DAYS',90"
    };
    private static final List<String> BODIES = List.of("westmark", "alder", "birch", "cove", "trust");

    private Ground() {}

    static void found(String database) {
        Database.use(database);
        Westmark.found();
        try (Planting planting = new Planting()) {
            planting.change("""
                    insert into council_service (id, slug, name, group_name, description, reason, place_rule, statute)
                    values (?, 'records', 'Records', 'Test', 'Ask for records.', 'R', 'ANY', 'INFORMATION')
                    """, Planting.id("service:records"));
            version(planting, 1, "2026-01-01", FIRST);
            version(planting, 2, "2026-07-15", SECOND);
            adopt(planting, "westmark", 1, "2025-12-01");
            adopt(planting, "alder", 1, "2025-12-01");
            adopt(planting, "trust", 1, "2025-12-01");
            adopt(planting, "birch", 1, "2026-05-20");
            adopt(planting, "alder", 2, "2026-06-01");
            planting.change("""
                    insert into local_promise (id, tenant_id, promise_id, kind, target, percent, holds_from, set_by)
                    values (gen_random_uuid(), ?, ?, 'STRICTER', 3, 90, '2026-03-01', 'p')
                    """, Planting.body("alder"), promise(1, "WEB-02"));
        }
    }

    private static void version(Planting planting, int number, String from, String... promises) {
        UUID version = Planting.id("version " + number);
        planting.change(
                "insert into standard_version (id, name, status, number, in_force_from) values (?, ?, 'PUBLISHED', ?, ?::date)",
                version,
                "Standard " + number,
                number,
                from);
        int position = 0;
        for (String promise : promises) {
            String[] said = promise.split(" ", 4);
            planting.change(
                    "insert into promise (id, version_id, code, channel, position, text, measure, bound, target, unit, percent,"
                            + " method) values (?, ?, ?, ?, ?, 'T', ?, " + said[3] + ", 'M')",
                    promise(number, said[0]),
                    version,
                    said[0],
                    said[1],
                    ++position,
                    said[2]);
        }
    }

    private static void adopt(Planting planting, String body, int version, String day) {
        planting.change("""
                insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name, signatory_role, recorded_by)
                values (gen_random_uuid(), ?, ?, ?::date, 'A Chief', 'Chief', 'p')
                """, Planting.body(body), Planting.id("version " + version), day);
    }

    static UUID promise(int version, String code) {
        return Planting.id("promise " + version + code);
    }

    /** A story of a part, or of something else, by what its first step says. */
    static Story story(String name, String steps) {
        List<Story.Step> said = new ArrayList<>();
        for (String step : steps.split(";", -1)) {
            said.add(Story.Step.of(step));
        }
        return "came".equals(said.get(0).what()) ? new PartStory(name, said) : new OtherStory(name, said);
    }

    /** Writes all that has happened to these by this moment. */
    static void tell(List<Story> stories, Instant moment) {
        try (Planting planting = new Planting()) {
            stories.forEach(story -> story.tellUntil(planting, moment));
        }
    }

    /** One round for all bodies, as the worker makes it. */
    static void round(Instant now) {
        BODIES.forEach(body -> round(Planting.body(body), now));
    }

    private static void round(UUID body, Instant now) {
        job(body, now, job -> job.measure()).more().forEach((source, first) -> {
            Optional<Cursor> next = Optional.of(first);
            while (next.isPresent()) {
                Cursor after = next.get();
                next = job(body, now, job -> job.measure(source, after, now));
            }
        });
        job(body, now, job -> {
            job.closeMonths();
            return true;
        });
    }

    private static <T> T job(UUID body, Instant now, Function<MeasureJob, T> work) {
        return Wiring.at(
                Clock.fixed(now, LondonClock.ZONE),
                Asker.member(body, "system:performance"),
                w -> work.apply(w.get(MeasureJob.class)));
    }

    /** What is measured of these, as the table of cases says it: a body, a month, and the promises kept and not kept. */
    static String measured(List<UUID> subjects) {
        Map<String, TreeSet<String>> said = new TreeMap<>();
        rows("""
                select o.slug || ' ' || to_char(m.month, 'YYYY-MM'),
                       case when m.hit then '' else '-' end || case v.number when 1 then '' else v.number || ':' end || p.code
                       || case m.own_hit when true then '*' when false then '!' else '' end
                from measured_contact m join organisation o on o.id = m.tenant_id join promise p on p.id = m.promise_id
                join standard_version v on v.id = p.version_id
                where m.subject_id = any (string_to_array(?, ',')::uuid[])
                """, subjects.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .forEach(row ->
                        said.computeIfAbsent(row.get(0), key -> new TreeSet<>()).add(row.get(1)));
        return said.entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join(" ", each.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Rows of two texts, as a superuser sees them. */
    static List<List<String>> rows(String sql, String... arguments) {
        try (var connection = Database.current().superuser();
                var statement =
                        connection.prepareStatement(sql.replace("from measured_contact", "from portal.measured_contact")
                                .replace("join ", "join portal.")
                                .replace("from promise_figure", "from portal.promise_figure"))) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            List<List<String>> rows = new ArrayList<>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(List.of(result.getString(1), result.getString(2)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
