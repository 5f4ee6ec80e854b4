package org.partnershipportal.directory;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class CouncilServiceRepository extends BaseRepository {
    private static final String VIEW =
            "select id, slug, name, group_name, description, place_rule, sharing_basis, promise_days from council_service";

    Optional<ServiceView> findBySlug(String slug) {
        return first(CouncilServiceRepository::shape, VIEW + " where slug = ?1", slug);
    }

    Optional<ServiceView> findById(UUID id) {
        return first(CouncilServiceRepository::shape, VIEW + " where id = ?1", id);
    }

    List<ServiceRow> findAll() {
        return list(
                row -> new ServiceRow(row.uuid(0), row.text(1), row.text(2)),
                "select id, slug, name from council_service order by name");
    }

    private static ServiceView shape(Columns row) {
        return new ServiceView(
                row.uuid(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.number(7));
    }
}
