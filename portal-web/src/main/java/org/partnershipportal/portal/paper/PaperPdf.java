package org.partnershipportal.portal.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/** A paper as PDF/UA: tagged, with title, language and bookmarks, its fonts within. Nothing is fetched from anywhere. */
final class PaperPdf {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final float PDF_VERSION = 1.7f;
    private static final String PRODUCER = "Partnership Portal";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Document paper;

    PaperPdf(Paper paper) {
        this.paper = paper.document();
    }

    /** The paper, printed; how far that is, the printing is told. */
    byte[] bytes(Printing printing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_VERSION);
        builder.withProducer(PRODUCER);
        builder.useFont(() -> font("DejaVuSans.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.withW3cDocument(paper, null);
        builder.toStream(out);
        builder.usePageSupplier((pdf, width, height, number, shadow) -> {
            printing.begun(number + 1);
            PDPage page = new PDPage(new PDRectangle(width, height));
            pdf.addPage(page);
            return page;
        });
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            printing.laidOut(renderer.getRootBox().getLayer().getPages().size());
            renderer.createPDF();
        }
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PaperPdf.class.getResourceAsStream(FONTS + file), file);
    }
}
