package org.partnershipportal.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;

/**
 * Texts that people wrote in Markdown, as HTML in the look of the pages. HTML within them stays text, links lead to
 * http, https and mailto alone, pictures are their words, and headings stand below those of the page.
 */
@Named
@ApplicationScoped
public class Markdown {
    private static final int BELOW = 2;
    private static final int LOWEST = 6;
    private static final Pattern SAFE = Pattern.compile("https?:|mailto:", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("^mailto:", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> LOOK = Map.of(
            "p", "govuk-body",
            "ul", "govuk-list govuk-list--bullet",
            "ol", "govuk-list govuk-list--number",
            "a", "govuk-link",
            "h3", "govuk-heading-s",
            "h4", "govuk-heading-s",
            "h5", "govuk-heading-s",
            "h6", "govuk-heading-s",
            "blockquote", "govuk-inset-text",
            "hr", "govuk-section-break govuk-section-break--visible");

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (LOOK.containsKey(tag)) {
                    attributes.put("class", LOOK.get(tag));
                }
            })
            .build();

    /** As HTML that is well-formed XML too; empty for null. */
    public String html(@Nullable String text) {
        return Texts.printable(renderer.render(tamed(text)));
    }

    /** The same for paper: a link is its words, and its address behind them where they say something else. */
    public String printed(@Nullable String text) {
        Node document = tamed(text);
        document.accept(new Printed());
        return Texts.printable(renderer.render(document));
    }

    private Node tamed(@Nullable String text) {
        Node document = parser.parse(text == null ? "" : text);
        document.accept(new Tamed());
        return document;
    }

    /** Puts what stands within a node in its place. */
    private static void unwrap(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            node.insertBefore(child);
            child = next;
        }
        node.unlink();
    }

    /** Takes pictures out, and puts headings below those of the page. */
    private static final class Tamed extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(heading.getLevel() + BELOW, LOWEST));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }
    }

    /** Writes addresses out. */
    private static final class Printed extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            String address = link.getDestination();
            boolean isSaid = link.getFirstChild() instanceof Text words && address.endsWith(words.getLiteral());
            if (!isSaid && SAFE.matcher(address).lookingAt()) {
                link.appendChild(new Text(" (" + MAIL.matcher(address).replaceFirst("") + ")"));
            }
            unwrap(link);
        }
    }
}
