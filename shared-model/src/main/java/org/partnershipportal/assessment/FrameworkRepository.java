package org.partnershipportal.assessment;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** The frameworks of others, as they come with the portal. */
@Dependent
class FrameworkRepository extends BaseRepository {
    private static final String WITH_CRITERIA = """
            select f.id, f.slug, f.edition, f.name, f.about, c.id, c.ref, c.heading, p.ref, c.text
            from framework f join criterion c on c.framework_id = f.id left join criterion p on p.id = c.part_of_id
            """;
    private static final String NEWEST = " f.edition = (select max(n.edition) from framework n where n.slug = f.slug) ";
    private static final String IN_ORDER = " order by f.position, f.slug, c.position";

    private record Row(Framework framework, Criterion criterion) {}

    /** The newest edition of each. */
    List<Framework> findNewest() {
        return frameworks(WITH_CRITERIA + "where" + NEWEST + IN_ORDER);
    }

    /** The newest edition of one. */
    Optional<Framework> findNewest(String slug) {
        return frameworks(WITH_CRITERIA + "where f.slug = ?1 and" + NEWEST + IN_ORDER, slug).stream()
                .findFirst();
    }

    /** An edition. */
    Framework get(UUID id) {
        return frameworks(WITH_CRITERIA + "where f.id = ?1" + IN_ORDER, id).get(0);
    }

    private List<Framework> frameworks(String sql, @Nullable Object... arguments) {
        Map<UUID, Framework> found = new LinkedHashMap<>();
        list(FrameworkRepository::row, sql, arguments)
                .forEach(row -> found.computeIfAbsent(row.framework().id(), id -> row.framework())
                        .criteria()
                        .add(row.criterion()));
        return found.values().stream().map(FrameworkRepository::closed).toList();
    }

    private static Row row(Columns row) {
        return new Row(
                new Framework(row.uuid(0), row.text(1), row.number(2), row.text(3), row.text(4), new ArrayList<>()),
                new Criterion(row.uuid(5), row.text(6), row.text(7), row.textOrNull(8), row.text(9)));
    }

    private static Framework closed(Framework open) {
        return new Framework(
                open.id(), open.slug(), open.edition(), open.name(), open.about(), List.copyOf(open.criteria()));
    }
}
