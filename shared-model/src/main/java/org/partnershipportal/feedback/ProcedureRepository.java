package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class ProcedureRepository extends BaseRepository {
    /** Names of stages have no line breaks. */
    private static final String BETWEEN = "\n";

    Optional<Procedure> find(UUID body) {
        return first(row -> procedure(row, 0), """
                select version, acknowledge_days, reply_days, escalate_days, array_to_string(stage_names, E'\\n'),
                       array_to_string(stage_days, E'\\n'), afterwards
                from complaint_procedure where tenant_id = ?1 order by version desc limit 1
                """, body);
    }

    /** From seven columns in the order of {@link #find}. */
    static Procedure procedure(Columns row, int from) {
        String[] names = row.text(from + 4).split(BETWEEN, -1);
        String[] days = row.text(from + 5).split(BETWEEN, -1);
        List<Procedure.Stage> stages = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            stages.add(new Procedure.Stage(names[i], Integer.parseInt(days[i])));
        }
        return new Procedure(
                row.number(from),
                row.number(from + 1),
                row.number(from + 2),
                row.number(from + 3),
                stages,
                row.text(from + 6));
    }

    static String names(Procedure procedure) {
        return procedure.stages().stream().map(Procedure.Stage::name).collect(Collectors.joining(BETWEEN));
    }

    static String days(Procedure procedure) {
        return procedure.stages().stream()
                .map(stage -> String.valueOf(stage.days()))
                .collect(Collectors.joining(BETWEEN));
    }

    /** False when somebody else has published this version. */
    boolean publish(UUID body, Procedure procedure, String by, Instant at) {
        return change(
                        """
                        insert into complaint_procedure (id, tenant_id, version, acknowledge_days, reply_days, escalate_days,
                            stage_names, stage_days, afterwards, published_by, published_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, string_to_array(?7, E'\\n'), string_to_array(?8, E'\\n')::integer[],
                                ?9, ?10, ?11)
                        on conflict (tenant_id, version) do nothing
                        """,
                        UUID.randomUUID(),
                        body,
                        procedure.version(),
                        procedure.acknowledgeDays(),
                        procedure.replyDays(),
                        procedure.escalateDays(),
                        names(procedure),
                        days(procedure),
                        procedure.afterwards(),
                        by,
                        at)
                == 1;
    }
}
