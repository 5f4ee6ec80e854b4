package org.partnershipportal.assessment;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.assessment.AssessmentRepository.Writer;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** What is said of criteria: the note, the score and the evidence of each. */
@Dependent
class AnswerRepository extends BaseRepository {
    private static final String SAME = """
            from assessment_note n join criterion c on c.id = n.criterion_id
            join criterion now on now.framework_id = ?4 and now.ref = c.ref and now.text = c.text
            """;
    private static final String FORMER = " where n.tenant_id = ?1 and n.assessment_id = ?2";

    private record Said(String ref, Evidence evidence) {}

    /** By the names of criteria. */
    Map<String, Answer> answers(UUID me, UUID assessment) {
        Map<String, List<Evidence>> evidence = evidence(me, assessment);
        Map<String, Answer> answers = new HashMap<>();
        list(
                        row -> Map.entry(row.text(0), answer(row, evidence.getOrDefault(row.text(0), List.of()))),
                        """
                        select c.ref, s.tenant_id is not null, s.score, n.gap, n.action, n.action_owner, n.action_due,
                               n.version, n.saved_by_name, n.saved_at
                        from assessment_note n join criterion c on c.id = n.criterion_id
                        left join assessment_score s on s.tenant_id = n.tenant_id and s.assessment_id = n.assessment_id
                                                    and s.criterion_id = n.criterion_id
                        where n.tenant_id = ?1 and n.assessment_id = ?2
                        """,
                        me,
                        assessment)
                .forEach(one -> answers.put(one.getKey(), one.getValue()));
        return answers;
    }

    private static Answer answer(Columns row, List<Evidence> evidence) {
        @Nullable String action = row.textOrNull(4);
        return new Answer(
                row.flag(1) ? Score.of(row.numberIfAny(2)) : null,
                evidence,
                row.textOrNull(3),
                action == null ? null : new PlannedAction(action, row.text(5), YearMonth.from(row.date(6))),
                row.number(7),
                row.text(8),
                row.instant(9));
    }

    private Map<String, List<Evidence>> evidence(UUID me, UUID assessment) {
        return list(
                        row -> new Said(
                                row.text(0), new Evidence(EvidenceKind.valueOf(row.text(1)), row.text(2), row.text(3))),
                        """
                        select c.ref, e.kind, e.title, e.link
                        from assessment_evidence e join criterion c on c.id = e.criterion_id
                        where e.tenant_id = ?1 and e.assessment_id = ?2 order by e.criterion_id, e.number
                        """,
                        me,
                        assessment)
                .stream()
                .collect(Collectors.groupingBy(Said::ref, Collectors.mapping(Said::evidence, Collectors.toList())));
    }

    /**
     * Keeps what is said of a criterion.
     *
     * @param version that was seen; 0 for none
     * @return false when another version stands there
     */
    boolean isKept(UUID me, UUID assessment, Criterion of, int version, CheckedAnswer answer, Writer writer) {
        String statement = version == 0 ? """
                insert into assessment_note (tenant_id, assessment_id, criterion_id, gap, action, action_owner, action_due,
                                             saved_by, saved_by_name, saved_at)
                values (?1, ?2, ?3, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                on conflict (tenant_id, assessment_id, criterion_id) do nothing
                """ : """
                update assessment_note
                set gap = ?5, action = ?6, action_owner = ?7, action_due = ?8, saved_by = ?9, saved_by_name = ?10,
                    saved_at = ?11, version = version + 1
                where tenant_id = ?1 and assessment_id = ?2 and criterion_id = ?3 and version = ?4
                """;
        PlannedAction action = answer.action();
        @Nullable LocalDate due = action == null ? null : action.due().atDay(1);
        return change(
                        statement,
                        me,
                        assessment,
                        of.id(),
                        version,
                        answer.gap(),
                        action == null ? null : action.text(),
                        action == null ? null : action.owner(),
                        due,
                        writer.subject(),
                        writer.name(),
                        writer.at())
                == 1;
    }

    /** Puts score and evidence in the place of those that were there. */
    void replace(UUID me, UUID assessment, Criterion of, CheckedAnswer answer) {
        String its = " where tenant_id = ?1 and assessment_id = ?2 and criterion_id = ?3";
        change("delete from assessment_score" + its, me, assessment, of.id());
        change("delete from assessment_evidence" + its, me, assessment, of.id());
        Score score = answer.score();
        if (score != null) {
            change(
                    "insert into assessment_score (tenant_id, assessment_id, criterion_id, score)"
                            + " values (?1, ?2, ?3, ?4::integer)",
                    me,
                    assessment,
                    of.id(),
                    score.stored());
        }
        int number = 0;
        for (Evidence one : answer.evidence()) {
            change(
                    "insert into assessment_evidence (tenant_id, assessment_id, criterion_id, number, kind, title, link)"
                            + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    me,
                    assessment,
                    of.id(),
                    ++number,
                    one.kind().name(),
                    one.title(),
                    one.link());
        }
    }

    /** Begins an assessment with what a former one says of the same criteria: of the same name and in the same words. */
    void copy(UUID me, UUID former, UUID assessment, UUID framework, Writer writer) {
        change("""
                insert into assessment_note (tenant_id, assessment_id, criterion_id, gap, action, action_owner, action_due,
                                             saved_by, saved_by_name, saved_at)
                select ?1::uuid, ?3::uuid, now.id, n.gap, n.action, n.action_owner, n.action_due, ?5, ?6, ?7::timestamptz
                """ + SAME + FORMER, me, former, assessment, framework, writer.subject(), writer.name(), writer.at());
        change(
                "insert into assessment_score (tenant_id, assessment_id, criterion_id, score)"
                        + " select ?1::uuid, ?3::uuid, now.id, s.score " + SAME
                        + " join assessment_score s on s.tenant_id = n.tenant_id and s.assessment_id = n.assessment_id"
                        + " and s.criterion_id = n.criterion_id" + FORMER,
                me,
                former,
                assessment,
                framework);
        change(
                "insert into assessment_evidence (tenant_id, assessment_id, criterion_id, number, kind, title, link)"
                        + " select ?1::uuid, ?3::uuid, now.id, e.number, e.kind, e.title, e.link " + SAME
                        + " join assessment_evidence e on e.tenant_id = n.tenant_id and e.assessment_id = n.assessment_id"
                        + " and e.criterion_id = n.criterion_id" + FORMER,
                me,
                former,
                assessment,
                framework);
    }
}
