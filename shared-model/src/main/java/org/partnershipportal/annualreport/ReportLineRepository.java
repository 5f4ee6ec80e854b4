package org.partnershipportal.annualreport;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.performance.PromiseLine;
import org.partnershipportal.performance.Tally;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** The results of reports that are out. What a published version promises stays as it is, so the line leads to its promise. */
@Dependent
class ReportLineRepository extends BaseRepository {
    List<PromiseLine> findLines(UUID report) {
        return list(ReportLineRepository::line, """
                select p.id, p.code, p.channel, p.position, p.text, p.measure, p.bound, p.target, p.unit, p.percent, p.method,
                       l.target, l.percent, l.figures, l.hidden, l.cases, l.hits,
                       l.figures_before, l.hidden_before, l.cases_before, l.hits_before,
                       l.bodies, l.keeping, l.expected, l.told
                from annual_report_line l join promise p on p.id = l.promise_id
                where l.report_id = ?1 order by l.position
                """, report);
    }

    private static PromiseLine line(Columns row) {
        PromiseRow promise = new PromiseRow(
                row.uuid(0),
                row.text(1),
                PromiseChannel.valueOf(row.text(2)),
                row.number(3),
                row.text(4),
                Measure.valueOf(row.text(5)),
                target(row, 7, 9),
                row.text(10));
        return new PromiseLine(
                promise,
                target(row, 11, 12),
                tally(row, 13),
                tally(row, 17),
                row.number(21),
                row.number(22),
                row.number(23),
                row.number(24));
    }

    private static PromiseTarget target(Columns row, int amount, int percent) {
        @Nullable String bound = row.textOrNull(6);
        @Nullable String unit = row.textOrNull(8);
        return new PromiseTarget(
                bound == null ? null : Bound.valueOf(bound),
                row.numberIfAny(amount),
                unit == null ? null : TargetUnit.valueOf(unit),
                row.numberIfAny(percent));
    }

    private static Tally tally(Columns row, int first) {
        return new Tally(row.number(first), row.number(first + 1), row.sum(first + 2), row.sum(first + 3));
    }
}
