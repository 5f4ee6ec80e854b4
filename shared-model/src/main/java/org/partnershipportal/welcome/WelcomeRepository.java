package org.partnershipportal.welcome;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class WelcomeRepository extends BaseRepository {

    List<WelcomeRow> findServices() {
        return list(
                row -> new WelcomeRow(row.uuid(0), row.text(1), row.text(2), row.text(3), row.text(4)),
                "select id, slug, name, group_name, description from council_service"
                        + " where welcome_position is not null order by welcome_position");
    }
}
