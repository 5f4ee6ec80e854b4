package org.partnershipportal.importing;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class ImportRunRepository extends BaseRepository {
    private static final String ROW = """
            select id, kind, file_name, bytes::text, sha256, status, percent, changes, counts, messages, uploaded_by,
                   uploaded_by_name, uploaded_at, loaded_by_name, touched_at from import_run
            """;

    /** The latest first. */
    List<ImportRunRow> findLatest(int most) {
        return list(ImportRunRepository::shape, ROW + " order by uploaded_at desc limit ?1", most);
    }

    Optional<ImportRunRow> find(UUID id) {
        return first(ImportRunRepository::shape, ROW + " where id = ?1", id);
    }

    /** Whether a file is being worked on, and the work has told so in the last minutes. */
    boolean isOneAtWork(int minutes) {
        return first(row -> row.uuid(0), """
                select id from import_run where status in ('REHEARSING', 'LOADING')
                  and touched_at > now() - ?1 * interval '1 minute' limit 1
                """, minutes).isPresent();
    }

    void begin(UUID id, ImportKind kind, String fileName, long bytes, String by, String name) {
        change("""
                insert into import_run (id, kind, file_name, bytes, uploaded_by, uploaded_by_name)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                """, id, kind.name(), fileName, bytes, by, name);
    }

    /** False when somebody began meanwhile, or it is not ready. */
    boolean beginLoading(UUID id, String by, String name) {
        return change("""
                        update import_run set status = 'LOADING', percent = 0, loaded_by = ?2, loaded_by_name = ?3,
                            touched_at = now()
                        where id = ?1 and status = 'REHEARSED' and changes
                        """, id, by, name) == 1;
    }

    private static ImportRunRow shape(Columns row) {
        return new ImportRunRow(
                row.uuid(0),
                ImportKind.valueOf(row.text(1)),
                row.text(2),
                Long.parseLong(row.text(3)),
                row.textOrNull(4),
                row.text(5),
                row.number(6),
                row.flag(7),
                counts(row.text(8)),
                row.text(9).lines().toList(),
                row.text(10),
                row.text(11),
                row.instant(12),
                row.textOrNull(13),
                row.instant(14));
    }

    private static List<ImportCount> counts(String lines) {
        List<ImportCount> counts = new ArrayList<>();
        lines.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            counts.add(ImportCount.of(line.substring(tab + 1), Long.parseLong(line.substring(0, tab))));
        });
        return counts;
    }
}
