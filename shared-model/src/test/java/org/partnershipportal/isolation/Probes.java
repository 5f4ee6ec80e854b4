package org.partnershipportal.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.fixture.TestDatabase;

/** Everything that is tried. */
final class Probes {

    private Probes() {}

    /** @param planted whose ids are expected: some of its rows make their own */
    static List<Probe> all(TestDatabase planted) throws SQLException {
        try (Connection superuser = planted.superuser()) {
            var probes = new ArrayList<Probe>(Sight.all(superuser));
            probes.addAll(Wish.all());
            for (Table table : Catalogue.tables(superuser)) {
                probes.add(new OwnerSeesNothing(table));
            }
            return probes;
        }
    }
}
