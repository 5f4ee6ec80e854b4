package org.partnershipportal.portal.performance;

import static org.partnershipportal.portal.paper.Paper.add;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.partnershipportal.annualreport.ReportText.Answer;
import org.partnershipportal.annualreport.ReportText.FedBack;
import org.partnershipportal.annualreport.ReportView;
import org.partnershipportal.performance.OverviewView;
import org.partnershipportal.performance.PromiseLine;
import org.partnershipportal.performance.Standing;
import org.partnershipportal.portal.paper.Paper;
import org.partnershipportal.review.RecommendationRow;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.performance.PerformanceWords;
import org.partnershipportal.web.review.ReviewWords;
import org.partnershipportal.web.signin.PortalAddress;
import org.partnershipportal.web.standard.PromiseWords;
import org.w3c.dom.Element;

/** Lays an annual report out for paper. */
@ApplicationScoped
public class ReportPaper {
    private static final String QUIET = "quiet";

    @Inject
    ReportWords reports;

    @Inject
    PerformanceWords words;

    @Inject
    PromiseWords promises;

    @Inject
    ReviewWords reviews;

    @Inject
    PortalAddress address;

    Paper of(ReportView report) {
        String title = reports.title(report.row());
        Paper paper = new Paper(title, reports.edition(report.row()), Messages.text("standard.paper.language"));
        paper.add("p", reports.edition(report.row())).setAttribute("class", QUIET);
        paper.add("p", Messages.text("standard.formats", address.of("/feedback")))
                .setAttribute("class", "box");
        paper.section(Messages.text("report.field.summary"));
        ReportWords.paragraphs(report.text().summary()).forEach(text -> paper.add("p", text));
        results(paper, report);
        shortfalls(paper, report);
        consultations(paper, report.text().consultations());
        recommendations(paper, report.recommendations());
        paper.section(Messages.text("performance.how"));
        paper.add("p", Messages.text("performance.how.text"));
        return paper;
    }

    private void results(Paper paper, ReportView report) {
        OverviewView results = report.results();
        paper.section(Messages.text("report.results.heading"));
        long kept = results.count(Standing.KEPT);
        long missed = results.count(Standing.MISSED);
        int all = results.lines().size();
        paper.add("p", Messages.text("performance.summary", all, kept, missed, all - kept - missed));
        boolean together = report.row().body() == null;
        for (PromiseChannel channel : results.channels()) {
            paper.add("h3", promises.channel(channel));
            table(paper, promises.channel(channel), results.of(channel), together);
        }
        if (!results.unknown().isEmpty()) {
            paper.add("h3", Messages.text("performance.unknown.heading"));
            Element list = paper.add("ul", "");
            results.unknown().forEach(line -> add(list, "li", line.promise().text()));
        }
    }

    private void table(Paper paper, String caption, List<PromiseLine> lines, boolean together) {
        Element table = paper.add("table", "");
        add(table, "caption", caption);
        Element head = add(add(table, "thead", ""), "tr", "");
        heading(head, "performance.column.promise");
        heading(head, "performance.column.standing");
        heading(head, "performance.column.result");
        heading(head, "performance.column.promised");
        if (together) {
            heading(head, "performance.column.keeping");
        }
        Element rows = add(table, "tbody", "");
        for (PromiseLine line : lines) {
            Element row = add(rows, "tr", "");
            add(row, "th", line.promise().text()).setAttribute("scope", "row");
            add(row, "td", words.standing(line.getStanding()));
            add(row, "td", result(line));
            add(row, "td", words.goal(line.target()));
            if (together) {
                add(row, "td", Messages.text("performance.bodies", line.keeping(), line.bodies()));
            }
        }
    }

    private String result(PromiseLine line) {
        String change = words.change(line.getChange());
        String result = words.percentage(line.now().percentage());
        return change.isEmpty() ? result : result + ", " + change;
    }

    private static void heading(Element row, String key) {
        add(row, "th", Messages.text(key)).setAttribute("scope", "col");
    }

    private void shortfalls(Paper paper, ReportView report) {
        paper.section(Messages.text("report.missed.heading"));
        if (report.shortfalls().isEmpty()) {
            paper.add("p", Messages.text("report.shortfalls.none"));
        }
        for (PromiseLine line : report.shortfalls()) {
            Answer answer = report.text().answer(line.promise().code());
            Element one = paper.whole();
            add(one, "h3", line.promise().text());
            add(
                            one,
                            "p",
                            Messages.text(
                                    "report.shortfall.result",
                                    words.percentage(line.now().percentage()),
                                    words.goal(line.target())))
                    .setAttribute("class", QUIET);
            ReportWords.paragraphs(answer.why()).forEach(text -> add(one, "p", text));
            ReportWords.paragraphs(answer.action()).forEach(text -> add(one, "p", text));
            add(one, "p", Messages.text("report.who", answer.owner(), reports.due(answer.due())));
        }
    }

    private static void consultations(Paper paper, List<FedBack> told) {
        paper.section(Messages.text("report.consultations.heading"));
        if (told.isEmpty()) {
            paper.add("p", Messages.text("report.consultations.none"));
        }
        for (FedBack one : told) {
            paper.add("h3", one.title());
            part(paper, "report.field.asked", one.asked());
            part(paper, "report.field.said", one.said());
            part(paper, "report.field.done", one.done());
            part(paper, "report.field.link", one.link());
        }
    }

    private void recommendations(Paper paper, List<RecommendationRow> rows) {
        paper.section(Messages.text("report.recommendations.heading"));
        paper.add("p", Messages.text(rows.isEmpty() ? "report.recommendations.none" : "report.recommendations.text"));
        if (rows.isEmpty()) {
            return;
        }
        Element table = paper.add("table", "");
        add(table, "caption", Messages.text("report.recommendations.caption"));
        Element head = add(add(table, "thead", ""), "tr", "");
        heading(head, "report.column.recommendation");
        heading(head, "report.column.role");
        heading(head, "report.column.due");
        heading(head, "report.column.progress");
        Element body = add(table, "tbody", "");
        for (RecommendationRow one : rows) {
            Element row = add(body, "tr", "");
            add(row, "th", one.text()).setAttribute("scope", "row");
            add(row, "td", one.role());
            add(row, "td", reviews.due(one.due()));
            add(row, "td", reviews.progress(one.progress()));
        }
    }

    private static void part(Paper paper, String label, String text) {
        if (!text.isEmpty()) {
            paper.add("p", Messages.text("report.part", Messages.text(label), text));
        }
    }
}
