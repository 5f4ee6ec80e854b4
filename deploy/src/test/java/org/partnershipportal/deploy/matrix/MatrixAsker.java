package org.partnershipportal.deploy.matrix;

import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.fixture.PermissionTable;

/**
 * A kind of asker.
 *
 * @param name a demo sign-in, a machine's client, or {@code nobody}
 * @param role a column of the permission table
 */
record MatrixAsker(String name, String role) {

    private static final PermissionTable TABLE = PermissionTable.read();
    private static final List<String> BODIES = List.of("braintree", "essex");

    static final MatrixAsker NOBODY = new MatrixAsker("nobody", "ANYONE");

    static List<MatrixAsker> all() {
        var all = new ArrayList<MatrixAsker>();
        all.add(NOBODY);
        for (String body : BODIES) {
            all.add(new MatrixAsker(body + ".staff", "STAFF"));
            all.add(new MatrixAsker(body + ".contributor", "CONTRIBUTOR"));
            all.add(new MatrixAsker(body + ".manager", "MANAGER"));
            all.add(new MatrixAsker(body + ".admin", "ADMINISTRATOR"));
            all.add(new MatrixAsker(body + ".councillor", "COUNCILLOR"));
            all.add(new MatrixAsker(body + "-system", "MACHINE"));
        }
        all.add(new MatrixAsker("partnership.admin", "PARTNERSHIP_ADMINISTRATOR"));
        all.add(new MatrixAsker("partnership.moderator", "MODERATOR"));
        return all;
    }

    boolean isMachine() {
        return role.equals("MACHINE");
    }

    boolean isPerson() {
        return !isMachine() && !equals(NOBODY);
    }

    /** Has a part in the administrators' application. */
    boolean administers() {
        return List.of("ADMINISTRATOR", "PARTNERSHIP_ADMINISTRATOR", "MODERATOR")
                .contains(role);
    }

    /** Of the second body, to which what stands in the samples does not belong. */
    boolean isStranger() {
        return name.startsWith("essex");
    }

    /** By the permission table; a bearer token counts for nothing on a page, a session for nothing in the API. */
    boolean may(Listed route) {
        return switch (route.permission()) {
            case Listed.EVERYBODY -> true;
            case Listed.NOBODY -> false;
            default -> TABLE.roles(route.permission()).contains(isMachine() == route.isApi() ? role : "ANYONE");
        };
    }
}
