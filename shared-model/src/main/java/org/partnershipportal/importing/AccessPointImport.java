package org.partnershipportal.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Services by channel at locations: what can be had at which desk, how, and what that desk cannot do. Written as the body
 * that runs the location; what is listed already and not in the file stays.
 */
public final class AccessPointImport extends ListImport {
    private static final int LOCATION = 0;
    private static final int SERVICE = 1;
    private static final int BODY = 2;
    private static final int CHANNEL = 3;
    private static final int LIMITS = 4;
    private static final List<Column> COLUMNS = List.of(
            Column.of("location"),
            Column.of("service", "service|lgsl"),
            Column.optional("organisation", "organisation|body"),
            Column.of("channel"),
            Column.optional("limits", "limits|note"));
    private static final String STAGED =
            "location text, location_id uuid, tenant_id uuid, service text, service_id uuid, organisation text,"
                    + " organisation_id uuid, channel text, limits text";
    private static final Map<String, String> CHANNELS = new HashMap<>();
    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final String SAME = " from staged s join service_at_location o on o.location_id = s.location_id and"
            + " o.service_id = s.service_id and o.organisation_id = s.organisation_id and o.channel = s.channel ";
    private static final String NEW = " from staged s where not exists (select 1 from service_at_location o"
            + " where o.location_id = s.location_id and o.service_id = s.service_id"
            + " and o.organisation_id = s.organisation_id and o.channel = s.channel)";
    private static final String OTHERWISE = " o.limits is distinct from s.limits";

    static {
        CHANNELS.putAll(Map.of("desk", "DESK", "face to face", "DESK", "appointment", "APPOINTMENT", "video", "VIDEO"));
        CHANNELS.putAll(Map.of("self service", "SELF_SERVICE", "kiosk", "SELF_SERVICE", "papers", "PAPERS"));
        CHANNELS.putAll(Map.of("telephone", "TELEPHONE", "phone", "TELEPHONE"));
    }

    public AccessPointImport() {
        super("services by channel at locations", COLUMNS, STAGED);
    }

    @Override
    public void stage(SourceRow row, Staging staging) throws Wrong, IOException {
        String channel = row.oneOf(CHANNEL, CHANNELS);
        if (channel == null) {
            throw new Wrong("the channel is missing");
        }
        staging.add(
                row.number(),
                row.required(LOCATION, LONGEST),
                null,
                null,
                row.required(SERVICE, LONGEST),
                null,
                row.text(BODY, LONGEST),
                null,
                channel,
                row.text(LIMITS, LONGEST_TEXT));
    }

    @Override
    public void check(StewardSession session, Wrongs wrongs) throws SQLException {
        Reference.location("location").resolve(session, wrongs);
        Reference.service("service").resolve(session, wrongs);
        Reference.body("organisation").resolve(session, wrongs);
        session.change("update staged s set tenant_id = l.tenant_id from location l where l.id = s.location_id");
        session.change("update staged set organisation_id = tenant_id where organisation is null");
        session.note(wrongs, """
                select max(row), 'the same location, service, organisation and channel stand in row ' || min(row) || ' already'
                from staged where location_id is not null and service_id is not null and organisation_id is not null
                group by location_id, service_id, organisation_id, channel having count(*) > 1 order by max(row)
                """);
    }

    @Override
    public List<ImportCount> report(StewardSession session) throws SQLException {
        return List.of(
                ImportCount.of("services by channel", session.number("select count(*) from staged")),
                ImportCount.of("at locations", session.number("select count(distinct location_id) from staged")),
                ImportCount.change("new", session.number("select count(*)" + NEW)),
                ImportCount.change("changed", session.number("select count(*)" + SAME + "where" + OTHERWISE)),
                ImportCount.of("unchanged", session.number("select count(*)" + SAME + "where not" + OTHERWISE)));
    }

    @Override
    void write(StewardSession session, Source source) throws SQLException {
        for (UUID body : session.ids("select distinct tenant_id from staged")) {
            session.asMember(body, () -> publish(session, source, body));
        }
    }

    private static int publish(StewardSession session, Source source, UUID body) throws SQLException {
        int changed = session.change(
                "update service_at_location o set limits = s.limits from staged s where o.location_id = s.location_id"
                        + " and o.service_id = s.service_id and o.organisation_id = s.organisation_id"
                        + " and o.channel = s.channel and s.tenant_id = ? and" + OTHERWISE,
                body);
        int added = session.change(
                "insert into service_at_location (id, tenant_id, location_id, service_id, organisation_id, channel, limits)"
                        + " select gen_random_uuid(), s.tenant_id, s.location_id, s.service_id, s.organisation_id,"
                        + " s.channel, s.limits" + NEW + " and s.tenant_id = ?",
                body);
        session.auditOf(body, "loaded", "services by channel", source.line());
        return changed + added;
    }
}
