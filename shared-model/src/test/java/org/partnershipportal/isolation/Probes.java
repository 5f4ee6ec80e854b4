package org.partnershipportal.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Everything that is tried. */
final class Probes {

    private Probes() {}

    static List<Probe> all() throws SQLException {
        try (Connection superuser = World.database().superuser()) {
            var probes = new ArrayList<Probe>(Sight.all(superuser));
            probes.addAll(Wish.all());
            for (Table table : Catalogue.tables(superuser)) {
                probes.add(new OwnerSeesNothing(table));
            }
            return probes;
        }
    }
}
