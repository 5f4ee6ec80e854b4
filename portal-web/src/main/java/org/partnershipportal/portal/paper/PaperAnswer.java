package org.partnershipportal.portal.paper;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** Sends a paper as PDF, with a tag made from what it says; who has it already is told so, and nothing is printed. */
public final class PaperAnswer {
    private static final int LENGTH = 22;

    private PaperAnswer() {}

    /** @param fileName without its ending */
    public static void send(HttpServletRequest request, HttpServletResponse response, Paper paper, String fileName)
            throws IOException {
        String tag = "W/\"" + digest(paper) + "\"";
        response.setHeader("ETag", tag);
        String held = request.getHeader("If-None-Match");
        if (held != null && held.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] pdf = new PaperPdf(paper).bytes();
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + fileName + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private static String digest(Paper paper) {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(paper.document()), new StreamResult(text));
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, LENGTH);
        } catch (TransformerException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java writes XML and has SHA-256", e);
        }
    }
}
