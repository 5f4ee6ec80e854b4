package org.partnershipportal.isolation;

import java.util.List;
import org.partnershipportal.tenancy.BaseRepository;

/** A query that no index serves, to see that the count of rows notices. */
class WithoutIndex extends BaseRepository {
    List<String> placesSpeltBackwards() {
        return list(row -> row.text(0), "select name from place where reverse(name) = '1174 telmah'");
    }
}
