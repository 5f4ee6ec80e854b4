package org.partnershipportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What people write in Markdown can do no harm on a page, and stands well-formed on a paper. */
class MarkdownTest {
    private final Markdown markdown = new Markdown();

    @Test
    void looksAsThePagesDo() {
        assertThat(markdown.html("Say **who** you are.\n\n- one\n- two"))
                .contains("<p class=\"govuk-body\">Say <strong>who</strong> you are.</p>")
                .contains("<ul class=\"govuk-list govuk-list--bullet\">");
        assertThat(markdown.html("# Top"))
                .as("below the headings of the page")
                .contains("<h3")
                .doesNotContain("<h1");
        assertThat(markdown.html("[us](https://example.org)")).contains("href=\"https://example.org\"");
        assertThat(markdown.html("![a map](https://example.org/x.png)"))
                .contains("a map")
                .doesNotContain("<img");
        assertThat(markdown.html(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <b onclick='x()'>b</b>",
                "[a](javascript:alert(1))",
                "[a](data:text/html,x)",
                "![a](javascript:alert(1))",
                "<https://example.org/?a=1&b=2>",
                "&nbsp; &lt;script&gt; & \" ' ` ]]> <!-- -->",
                "1. a\n\n   > b\n\n```\n<x>\n```"
            })
    void nothingTypedBecomesMarkup(String text) throws Exception {
        String html = markdown.html(text);
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<b ")
                .doesNotContain("\"javascript:")
                .doesNotContain("\"data:");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<div>" + html + "</div>")));
    }
}
