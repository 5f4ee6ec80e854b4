package org.partnershipportal.portal.welcome;

import static org.partnershipportal.portal.paper.Paper.add;

import java.util.List;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.portal.paper.Paper;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.welcome.WelcomeView;
import org.partnershipportal.welcome.WelcomeView.Matter;
import org.partnershipportal.welcome.WelcomeView.Reach;
import org.w3c.dom.Element;

/** Lays the pack out for paper. */
final class WelcomePaper {
    private final WelcomeText text;

    WelcomePaper(WelcomeText text) {
        this.text = text;
    }

    /** @param day of printing, in words */
    Paper of(WelcomeView view, String day) {
        Paper paper = new Paper(
                Messages.text("welcome.result", WelcomeText.place(view)),
                Messages.text("welcome.intro"),
                Messages.text("welcome.pdf.language"));
        paper.add("p", Messages.text("welcome.intro"));
        paper.add("p", Messages.text("welcome.pdf.day", day));
        emergencies(paper);
        view.topics().forEach(topic -> {
            paper.section(topic.name());
            topic.matters().forEach(matter -> matter(paper.whole(), matter));
        });
        paper.section(Messages.text("welcome.bodies.heading"));
        view.bodies().forEach(reach -> reach(paper.whole(), reach));
        return paper;
    }

    private static void emergencies(Paper paper) {
        paper.section(Messages.text("welcome.emergency.heading"));
        Element list = paper.add("ul", "");
        for (String number : List.of("999", "101", "111")) {
            add(list, "li", Messages.text("welcome.emergency." + number));
        }
    }

    private void matter(Element one, Matter matter) {
        add(one, "h3", matter.service().name());
        add(one, "p", matter.service().description());
        matter.doers().forEach(doer -> {
            add(one, "p", text.doer(doer)).setAttribute("class", "doer");
            if (doer.contacts().isEmpty()) {
                add(one, "p", Messages.text("welcome.below"));
            }
            contacts(one, doer.contacts());
        });
    }

    private void reach(Element one, Reach reach) {
        add(one, "h3", reach.body().name());
        add(one, "p", text.kind(reach.body().kind()));
        contacts(one, reach.contacts());
    }

    private void contacts(Element one, List<ContactRow> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        Element list = add(one, "ul", "");
        contacts.forEach(contact ->
                add(list, "li", Messages.text("welcome.contact", text.label(contact), WelcomeText.value(contact))));
    }
}
