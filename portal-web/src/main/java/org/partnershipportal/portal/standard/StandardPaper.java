package org.partnershipportal.portal.standard;

import static org.partnershipportal.portal.paper.Paper.add;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.charter.CharterView;
import org.partnershipportal.portal.paper.Paper;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.StandardView;
import org.partnershipportal.standard.VersionRow;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.Markdown;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.signin.PortalAddress;
import org.partnershipportal.web.standard.PromiseWords;
import org.w3c.dom.Element;

/** Lays the standard and the charters out for paper. */
@ApplicationScoped
public class StandardPaper {
    @Inject
    PromiseWords words;

    @Inject
    Markdown markdown;

    @Inject
    Dates dates;

    @Inject
    PortalAddress address;

    /**
     * The standard with its guide.
     *
     * @param day of printing, in words
     */
    Paper of(StandardView standard, String day) {
        VersionRow version = standard.version();
        Paper paper = new Paper(
                version.name(), Messages.text("standard.page.intro"), Messages.text("standard.paper.language"));
        paper.add("p", Messages.text("standard.page.intro"));
        paper.add(
                "p",
                Messages.text(
                        "standard.paper.version", Objects.requireNonNull(version.number()), dates.day(version.from())));
        formats(paper, day);
        for (PromiseChannel channel : standard.channels()) {
            paper.section(words.channel(channel));
            standard.promises(channel).forEach(promise -> promise(paper.whole(), promise, promise.target()));
            guide(paper, standard.guide(channel));
        }
        return paper;
    }

    /**
     * What one body promises.
     *
     * @param day of printing, in words
     */
    Paper of(CharterView charter, String day) {
        Paper paper = new Paper(
                Messages.text("standard.charter.heading", charter.name()),
                Messages.text("standard.charter.intro", charter.name()),
                Messages.text("standard.paper.language"));
        paper.add("p", Messages.text("standard.charter.intro", charter.name()));
        VersionRow version = Objects.requireNonNull(charter.version());
        paper.add(
                "p",
                Messages.text(
                        "standard.charter.adopted",
                        words.version(version),
                        dates.day(charter.adoptedOn()),
                        Objects.requireNonNull(charter.signatoryRole())));
        formats(paper, day);
        if (charter.lines().isEmpty()) {
            paper.add("p", Messages.text("standard.page.no-promises"));
        }
        for (PromiseChannel channel : charter.channels()) {
            paper.section(words.channel(channel));
            charter.kept(channel).forEach(line -> line(paper.whole(), line));
        }
        exempt(paper, charter);
        paper.section(Messages.text("standard.results.heading"));
        paper.add("p", Messages.text("standard.results.paper", address.of("/performance/body/" + charter.slug())));
        return paper;
    }

    private void formats(Paper paper, String day) {
        paper.add("p", Messages.text("standard.formats", address.of("/feedback")))
                .setAttribute("class", "box");
        paper.add("p", Messages.text("standard.paper.day", day)).setAttribute("class", "quiet");
    }

    private void line(Element one, CharterLine line) {
        promise(one, line.promise(), line.target());
        if (line.isStricter()) {
            add(
                    one,
                    "p",
                    Messages.text(
                            "standard.charter.more", words.target(line.promise().target())));
        }
    }

    private void promise(Element one, PromiseRow promise, PromiseTarget target) {
        add(one, "p", promise.text()).setAttribute("class", "promise");
        add(one, "p", Messages.text("standard.paper.target", words.measure(promise.measure()), words.target(target)));
        add(one, "p", Messages.text("standard.paper.method", promise.code(), promise.method()))
                .setAttribute("class", "quiet");
    }

    private void guide(Paper paper, String text) {
        if (!text.isEmpty()) {
            paper.add("h3", Messages.text("standard.guide.heading"));
            paper.addMade(markdown.printed(text));
        }
    }

    private static void exempt(Paper paper, CharterView charter) {
        if (charter.exempt().isEmpty()) {
            return;
        }
        paper.section(Messages.text("standard.exempt.heading"));
        charter.exempt().forEach(line -> {
            Element one = paper.whole();
            add(one, "p", line.promise().text()).setAttribute("class", "promise");
            add(one, "p", Messages.text("standard.exempt.why", line.reason().orElse("")));
        });
    }
}
