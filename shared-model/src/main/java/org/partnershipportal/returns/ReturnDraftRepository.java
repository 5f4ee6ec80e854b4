package org.partnershipportal.returns;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.returns.ReturnRepository.Writer;
import org.partnershipportal.tenancy.BaseRepository;

/** What a body has begun to fill in, right or wrong, as it was typed. */
@Dependent
class ReturnDraftRepository extends BaseRepository {
    private static final String SEPARATOR = "\u001f";

    record Begun(int version, String by, Instant at) {}

    Optional<Begun> find(UUID me, YearMonth month) {
        return first(
                row -> new Begun(row.number(0), row.text(1), row.instant(2)),
                "select version, saved_by_name, saved_at from return_draft where tenant_id = ?1 and month = ?2",
                me,
                month.atDay(1));
    }

    Map<String, String> typed(UUID me, YearMonth month) {
        Map<String, String> typed = new LinkedHashMap<>();
        list(row -> Map.entry(row.text(0), row.text(1)), """
                        select e.key, e.value from return_draft d, jsonb_each_text(d.typed) e
                        where d.tenant_id = ?1 and d.month = ?2
                        """, me, month.atDay(1))
                .forEach(one -> typed.put(one.getKey(), one.getValue()));
        return typed;
    }

    /**
     * Keeps what was typed.
     *
     * @param version that was seen; 0 for none
     * @param typed without empty texts and without the separator of units
     * @return false when another version stands there
     */
    boolean save(UUID me, YearMonth month, int version, Map<String, String> typed, Writer writer) {
        String names = String.join(SEPARATOR, typed.keySet());
        String texts = String.join(SEPARATOR, typed.values());
        String statement = version == 0 ? """
                insert into return_draft (tenant_id, month, typed, saved_by, saved_by_name, saved_at)
                values (?1, ?2, jsonb_object(string_to_array(?4, chr(31)), string_to_array(?5, chr(31))), ?6, ?7, ?8)
                on conflict (tenant_id, month) do nothing
                """ : """
                update return_draft
                set typed = jsonb_object(string_to_array(?4, chr(31)), string_to_array(?5, chr(31))),
                    saved_by = ?6, saved_by_name = ?7, saved_at = ?8, version = version + 1
                where tenant_id = ?1 and month = ?2 and version = ?3
                """;
        return change(
                        statement,
                        me,
                        month.atDay(1),
                        version,
                        names,
                        texts,
                        writer.subject(),
                        writer.name(),
                        writer.at())
                == 1;
    }

    void drop(UUID me, YearMonth month) {
        change("delete from return_draft where tenant_id = ?1 and month = ?2", me, month.atDay(1));
    }
}
