package org.partnershipportal.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.partnershipportal.web.page.Markdown;

/** All that Markdown can comes to paper: every word of it, and nothing that a reader's software cannot tell of. */
class MarkdownOnPaperTest {
    private static final String ALL = """
            # A heading

            Say **who** you are, *always*; press `Hold` before you transfer.\13 Then form\14feed, and &#11;an entity.
            Two lines\\
            of one.

            - a point
            - another

            1. first
            2. second

                an indented block

            ```
            a fenced block
            ```

            > a quotation

            ---

            Read [the guide](https://example.org/guide "now"), <https://example.org/plain>, write to
            [us](mailto:desk@example.org), never [this](javascript:alert(1)). ![a picture](https://example.org/p.png) <b>bold</b>
            """;

    @Test
    void everyWordIsThereAndLinksAreWrittenOut() throws IOException {
        Paper paper = new Paper("A guide", "All that Markdown can.", "en-GB");
        paper.add("p", "Pasted\u000b from elsewhere.");
        paper.addMade(new Markdown().printed(ALL));
        try (PDDocument pdf = Loader.loadPDF(new PaperPdf(paper).bytes(new Printing()))) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            String text = words.getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Pasted from elsewhere.", "A heading", "who", "always", "press Hold before")
                    .contains("Then formfeed, and an entity.", "a point", "second", "a quotation")
                    .contains("an indented block", "a fenced block")
                    .contains("the guide (https://example.org/guide)", "us (desk@example.org)")
                    .contains(", https://example.org/plain,", "never this.", "a picture", "<b>bold</b>")
                    .doesNotContain("javascript");
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations())
                        .as("a link without words of its own")
                        .isEmpty();
            }
        }
    }
}
