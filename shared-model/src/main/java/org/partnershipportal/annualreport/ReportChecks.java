package org.partnershipportal.annualreport;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.performance.PromiseLine;

/** What a report must say before it is brought out: nothing that was missed is left without an answer. */
final class ReportChecks {
    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");
    private static final Pattern LINK = Pattern.compile("https://\\S+|/[^/\\\\\\s][^\\\\\\s]*");

    private final ReportText text;
    private final YearMonth from;
    private final List<Problem> problems = new ArrayList<>();

    private ReportChecks(ReportText text, YearMonth from) {
        this.text = text;
        this.from = from;
    }

    /**
     * @param from the first month by which something can still be done
     * @throws InvalidInputException with all that is wrong
     */
    static void require(ReportText text, List<PromiseLine> missed, YearMonth from) {
        ReportChecks checks = new ReportChecks(text, from);
        checks.need(ReportText.SUMMARY, "error.report.summary");
        missed.forEach(line -> checks.answer(line.promise().code()));
        text.told().forEach(checks::consultation);
        if (!checks.problems.isEmpty()) {
            throw new InvalidInputException(checks.problems);
        }
    }

    private void answer(String code) {
        need(ReportText.field("why", code), "error.report.why");
        need(ReportText.field("action", code), "error.report.action");
        need(ReportText.field("owner", code), "error.report.owner");
        String field = ReportText.field("due", code);
        String due = text.get(field);
        if (!MONTH.matcher(due).matches()) {
            add(field, "error.report.due");
        } else if (YearMonth.parse(due).isBefore(from)) {
            add(field, "error.report.past");
        }
    }

    private void consultation(int number) {
        need("title_" + number, "error.report.title");
        need("said_" + number, "error.report.said");
        need("done_" + number, "error.report.done");
        String link = text.get("link_" + number);
        if (!link.isEmpty() && !LINK.matcher(link).matches()) {
            add("link_" + number, "error.report.link");
        }
    }

    private void need(String field, String message) {
        if (text.get(field).isEmpty()) {
            add(field, message);
        }
    }

    private void add(String field, String message) {
        problems.add(new Problem(field, message, List.of()));
    }
}
