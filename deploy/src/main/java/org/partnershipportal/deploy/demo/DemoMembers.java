package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who signs in for which body, and as what. */
final class DemoMembers {
    private final Map<String, String> subjects;

    /**
     * @param subjects Keycloak's user id for each user name
     */
    DemoMembers(Map<String, String> subjects) {
        this.subjects = subjects;
    }

    /** The members of one body, written as a member of it; with an empty slug those of the partnership, as a steward. */
    void load(Connection connection, String slug) throws SQLException {
        List<DemoRow> rows = DemoFile.MEMBERS.rows().stream()
                .filter(row -> row.get("organisation").equals(slug))
                .toList();
        try (Inserts inserts =
                new Inserts(connection, "membership", "id", "tenant_id", "subject", "role", "display_name", "email")) {
            for (DemoRow row : rows) {
                String subject = subject(row.get("username"));
                UUID id = DemoId.of("membership", subject, slug, row.get("role"));
                inserts.add(
                        id,
                        row.id("organisation", "organisation"),
                        subject,
                        row.get("role"),
                        displayName(row.get("username")),
                        row.get("username") + "@example.org");
            }
            inserts.send();
        }
    }

    private String subject(String username) {
        String subject = subjects.get(username);
        if (subject == null) {
            throw new IllegalArgumentException("no subject was given for the demo user " + username);
        }
        return subject;
    }

    /** {@code castle-point.staff} is shown as Castle Point Staff. */
    static String displayName(String username) {
        return Arrays.stream(username.split("[.-]"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
