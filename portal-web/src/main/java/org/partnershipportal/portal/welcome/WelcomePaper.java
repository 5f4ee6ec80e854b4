package org.partnershipportal.portal.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.welcome.WelcomeView;
import org.partnershipportal.welcome.WelcomeView.Matter;
import org.partnershipportal.welcome.WelcomeView.Reach;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays the pack out for paper, as XHTML. */
final class WelcomePaper {
    private static final String STYLE = "welcome.css";

    private final WelcomeText text;

    WelcomePaper(WelcomeText text) {
        this.text = text;
    }

    /** @param day of printing, in words */
    Document of(WelcomeView view, String day) {
        String title = Messages.text("welcome.result", WelcomeText.place(view));
        Document paper = empty();
        Element html = paper.createElement("html");
        html.setAttribute("lang", Messages.text("welcome.pdf.language"));
        paper.appendChild(html);
        head(add(html, "head", ""), title);
        Element body = add(html, "body", "");
        add(body, "h1", title);
        add(body, "p", Messages.text("welcome.intro"));
        add(body, "p", Messages.text("welcome.pdf.day", day));
        emergencies(body);
        view.topics().forEach(topic -> {
            add(body, "h2", topic.name());
            topic.matters().forEach(matter -> matter(body, matter));
        });
        add(body, "h2", Messages.text("welcome.bodies.heading"));
        view.bodies().forEach(reach -> reach(body, reach));
        return paper;
    }

    private static void head(Element head, String title) {
        add(head, "title", title);
        Element subject = add(head, "meta", "");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", Messages.text("welcome.intro"));
        add(head, "style", style());
    }

    private static void emergencies(Element body) {
        add(body, "h2", Messages.text("welcome.emergency.heading"));
        Element list = add(body, "ul", "");
        for (String number : List.of("999", "101", "111")) {
            add(list, "li", Messages.text("welcome.emergency." + number));
        }
    }

    private void matter(Element body, Matter matter) {
        Element one = whole(body);
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

    private void reach(Element body, Reach reach) {
        Element one = whole(body);
        add(one, "h3", reach.body().name());
        add(one, "p", text.kind(reach.body().kind()));
        contacts(one, reach.contacts());
    }

    /** What stands on one page, if it fits. */
    private static Element whole(Element body) {
        Element one = add(body, "div", "");
        one.setAttribute("class", "whole");
        return one;
    }

    private void contacts(Element body, List<ContactRow> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        Element list = add(body, "ul", "");
        contacts.forEach(contact ->
                add(list, "li", Messages.text("welcome.contact", text.label(contact), WelcomeText.value(contact))));
    }

    private static Element add(Element parent, String name, String content) {
        Element child = parent.getOwnerDocument().createElement(name);
        if (!content.isEmpty()) {
            child.setTextContent(content);
        }
        parent.appendChild(child);
        return child;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java makes documents", e);
        }
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(WelcomePaper.class.getResourceAsStream(STYLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
