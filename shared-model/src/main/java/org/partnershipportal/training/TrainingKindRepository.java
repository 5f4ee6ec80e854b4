package org.partnershipportal.training;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;
import org.partnershipportal.training.TrainingChecks.Asked;

/** Which training people are to have. */
@Dependent
class TrainingKindRepository extends BaseRepository {
    static final String COLUMNS = "k.id, k.tenant_id is null, k.name, k.about, k.first_days, k.months, k.asked_from";

    /** What is asked on a day of a body's people, or by the partnership of all for null; that of all first, by name. */
    List<TrainingKindRow> findAsked(@Nullable UUID body, LocalDate today) {
        return list(row -> row(row, 0), "select " + COLUMNS + """
                 from training_kind k
                where (k.tenant_id is null or k.tenant_id = ?1::uuid) and (k.ended_on is null or k.ended_on > ?2)
                order by k.tenant_id is not null, lower(k.name)
                """, body, today);
    }

    static TrainingKindRow row(Columns row, int at) {
        int next = at;
        return new TrainingKindRow(
                row.uuid(next++),
                row.flag(next++),
                row.text(next++),
                row.text(next++),
                row.number(next++),
                row.numberIfAny(next++),
                row.date(next));
    }

    /** False when there is one of this name. */
    boolean isAdded(UUID id, @Nullable UUID body, Asked asked, LocalDate from, String by) {
        return change("""
                        insert into training_kind (id, tenant_id, name, about, first_days, months, asked_from, added_by)
                        values (?1, ?2::uuid, ?3, ?4, ?5, ?6::integer, ?7, ?8) on conflict do nothing
                        """, id, body, asked.name(), asked.about(), asked.firstDays(), asked.months(), from, by) == 1;
    }

    /** False when it is not asked any more, or by somebody else. */
    boolean isEnded(UUID id, @Nullable UUID body, LocalDate on) {
        return change(
                        "update training_kind set ended_on = ?3"
                                + " where id = ?1 and tenant_id is not distinct from ?2::uuid and ended_on is null",
                        id,
                        body,
                        on)
                == 1;
    }
}
