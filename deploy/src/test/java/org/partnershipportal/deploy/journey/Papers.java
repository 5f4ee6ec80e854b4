package org.partnershipportal.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Looks at a paper as a reader's software will: it keeps PDF/UA-1, by veraPDF. The paper is kept for people to look at. */
final class Papers {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Papers() {}

    /** @param name under which it is kept beside the pictures */
    static void check(byte[] pdf, String name) throws IOException {
        Path kept = Path.of("target", "screenshots", name + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, pdf);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .as("what veraPDF finds in " + name)
                    .extracting(Papers::words)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        } catch (VeraPDFException e) {
            throw new IOException(name, e);
        }
    }

    private static String words(TestAssertion finding) {
        return finding.getRuleId().getClause() + "-" + finding.getRuleId().getTestNumber() + ": "
                + finding.getMessage();
    }
}
