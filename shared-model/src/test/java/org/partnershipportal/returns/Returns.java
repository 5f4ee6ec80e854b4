package org.partnershipportal.returns;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** Monthly figures in tests: promises, who keeps them, and what was typed. */
final class Returns {
    private Returns() {}

    /** Adds a promise with a measure of its own. */
    static UUID promise(UUID version, String code, Measure measure, String target) {
        UUID id = Standards.promise(version, code, "PHONE", 1, target);
        Standards.plant("update promise set measure = '" + measure + "' where id = '" + id + "'");
        return id;
    }

    /** A body keeps a version from a day on. */
    static void adopt(UUID body, UUID version, String day) {
        Standards.plant(
                "insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name, signatory_role,"
                        + " recorded_by) values (gen_random_uuid(), '" + body + "', '" + version + "', '" + day
                        + "', 'A Chief', 'Chief executive', 'test')");
    }

    /** Calls of a month. */
    static Map<String, String> calls(int offered, int inTime, int abandoned) {
        Map<String, String> typed = new HashMap<>();
        typed.put("calls_offered", String.valueOf(offered));
        typed.put("calls_answered_in_time_20_seconds", String.valueOf(inTime));
        typed.put("calls_abandoned", String.valueOf(abandoned));
        return typed;
    }

    /** The figures of a body, as the database holds them: month, code, cases, hits and own hits. */
    static List<String> figures(UUID body) {
        return rows("select to_char(f.month, 'YYYY-MM') || ' ' || p.code || ' ' || f.cases || ' ' || f.hits"
                + " || coalesce(' ' || f.own_hits, '') from promise_figure f join promise p on p.id = f.promise_id"
                + " where f.tenant_id = '" + body + "' and f.source = 'RETURN' order by 1");
    }

    static List<String> rows(String sql) {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set search_path = portal");
            List<String> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(sql)) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static ReturnView view(String day, Asker who, YearMonth month) {
        return at(day, who, w -> w.get(ReturnService.class).get(month));
    }

    static void submit(String day, Asker who, YearMonth month, Map<String, String> typed) {
        at(day, who, w -> {
            ReturnService service = w.get(ReturnService.class);
            service.submit(month, service.get(month).version(), typed, false);
            return true;
        });
    }

    static <T> T at(String day, Asker who, Function<Wiring, T> useCase) {
        Clock clock = Clock.fixed(
                LocalDate.parse(day).atTime(9, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
        return Wiring.at(clock, who, useCase);
    }
}
