package org.partnershipportal.withdrawal;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class OngoingRepository extends BaseRepository {
    private static final String ROW =
            "select slug, name, group_name, case goes_on when true then 'YES' when false then 'NO' end from council_service";

    /** @param part of the name; null for all */
    List<OngoingRow> find(@Nullable String part) {
        return list(
                OngoingRepository::row,
                ROW
                        + " where ?1::text is null or strpos(lower(name), lower(?1::text)) > 0 order by group_name, name, slug",
                part);
    }

    Optional<OngoingRow> findOne(String slug) {
        return first(OngoingRepository::row, ROW + " where slug = ?1", slug);
    }

    /** False when it is not as it was seen any more. */
    boolean change(String slug, @Nullable Boolean seen, @Nullable Boolean goesOn) {
        return change("""
                        update council_service set goes_on = ?3::boolean, version = version + 1
                        where slug = ?1 and goes_on is not distinct from ?2::boolean
                        """, slug, seen, goesOn) == 1;
    }

    private static OngoingRow row(Columns row) {
        String said = row.textOrNull(3);
        return new OngoingRow(row.text(0), row.text(1), row.text(2), said == null ? null : "YES".equals(said));
    }
}
