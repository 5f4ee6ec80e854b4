package org.partnershipportal.portal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.partnershipportal.common.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A paper as XHTML, built as a tree, so that nothing typed can become markup. */
public final class Paper {
    private static final String STYLE = "paper.css";
    private static final String SECTION = "section-";

    private final Document document = builder().newDocument();
    private final Element body;
    private final Element bookmarks;
    private int sections;

    /**
     * @param title that stands on top and that a reader announces
     * @param subject what it is about, in a sentence
     * @param language its tag, for instance {@code en-GB}
     */
    public Paper(String title, String subject, String language) {
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "title", title);
        Element about = add(head, "meta", "");
        about.setAttribute("name", "subject");
        about.setAttribute("content", subject);
        bookmarks = add(head, "bookmarks", "");
        add(head, "style", style());
        body = add(html, "body", "");
        add("h1", title);
    }

    /** Adds an element to the paper. */
    public Element add(String name, String content) {
        return add(body, name, content);
    }

    /** Adds a heading with a bookmark. */
    public Element section(String heading) {
        String id = SECTION + ++sections;
        Element bookmark = add(bookmarks, "bookmark", "");
        bookmark.setAttribute("name", heading);
        bookmark.setAttribute("href", "#" + id);
        Element section = add("h2", heading);
        section.setAttribute("id", id);
        return section;
    }

    /** Adds what stands on one page, if it fits. */
    public Element whole() {
        Element one = add("div", "");
        one.setAttribute("class", "whole");
        return one;
    }

    /** Adds an element within another. */
    public static Element add(Element parent, String name, String content) {
        Element child = parent.getOwnerDocument().createElement(name);
        if (!content.isEmpty()) {
            child.setTextContent(Texts.printable(content));
        }
        parent.appendChild(child);
        return child;
    }

    /** Adds well-formed XHTML that was made from a text, never as it was typed. */
    public void addMade(String xhtml) {
        try {
            Document made = builder().parse(new InputSource(new StringReader("<div>" + xhtml + "</div>")));
            Node imported = document.importNode(made.getDocumentElement(), true);
            body.appendChild(imported);
        } catch (SAXException e) {
            throw new IllegalArgumentException("Not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document document() {
        return document;
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java makes documents", e);
        }
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(Paper.class.getResourceAsStream(STYLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
