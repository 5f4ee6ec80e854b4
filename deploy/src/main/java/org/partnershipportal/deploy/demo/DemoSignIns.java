package org.partnershipportal.deploy.demo;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Who and what signs in to the demo partnership, and to which bodies they belong. All have well-known secrets. */
public final class DemoSignIns {
    /** The password of every demo person. */
    public static final String PASSWORD = "portal-demo";

    /** The secret of every demo machine. */
    public static final String MACHINE_SECRET = "portal-demo-secret";

    private static final String PARTNERSHIP_ADMINISTRATOR = "PARTNERSHIP_ADMINISTRATOR";

    private DemoSignIns() {}

    /** A body whose people sign in. */
    public record Body(String slug, String name) {}

    /** @param bodies slugs; none for people who work for the partnership itself */
    public record Person(String username, List<String> bodies, boolean partnershipAdministrator) {}

    /** @return the tenants of the demo partnership */
    public static List<Body> bodies() {
        return DemoFile.ORGANISATIONS.rows().stream()
                .filter(row -> row.get("tenant").equals("yes"))
                .map(row -> new Body(row.get("slug"), row.get("name")))
                .toList();
    }

    /** @return everybody once, in the order of the file */
    public static List<Person> people() {
        List<DemoRow> rows = DemoFile.MEMBERS.rows();
        return rows.stream()
                .map(row -> row.get("username"))
                .distinct()
                .map(username -> person(
                        username,
                        rows.stream()
                                .filter(row -> row.get("username").equals(username))
                                .toList()))
                .toList();
    }

    /** @return the client ids of the machines */
    public static List<String> machines() {
        return DemoFile.MACHINES.rows().stream()
                .map(row -> row.get("client_id"))
                .toList();
    }

    /** @return changes when a person, a body or a machine of the demo does */
    public static String fingerprint() {
        String everything = people() + "\n" + bodies() + "\n" + machines();
        return HexFormat.of().formatHex(Sha256.of(everything.getBytes(StandardCharsets.UTF_8)));
    }

    private static Person person(String username, List<DemoRow> memberships) {
        return new Person(
                username,
                memberships.stream()
                        .map(row -> row.get("organisation"))
                        .filter(slug -> !slug.isEmpty())
                        .toList(),
                memberships.stream().anyMatch(row -> row.get("role").equals(PARTNERSHIP_ADMINISTRATOR)));
    }
}
