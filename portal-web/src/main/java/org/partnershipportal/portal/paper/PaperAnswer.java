package org.partnershipportal.portal.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;

/**
 * Sends a paper as PDF, with a tag made from what it says; who has it already is told so, and nothing is printed. A browser that
 * would wait long is shown how far it is, on a page that looks again by itself. Other programs wait. Both may say otherwise by
 * {@code Prefer: respond-async} and {@code Prefer: wait=…} (RFC 7240).
 */
@ApplicationScoped
public class PaperAnswer {
    private static final int LENGTH = 22;
    private static final Duration BROWSERS = Duration.ofSeconds(2);
    private static final Duration PROGRAMS = Duration.ofMinutes(1);
    private static final Pattern WAIT = Pattern.compile("\\bwait=([0-9]{1,4})\\b");
    private static final String LOOK_AGAIN_SECONDS = "2";
    private static final String BUSY_SECONDS = "10";

    @Inject
    PaperPress press;

    /** @param fileName without its ending */
    public void send(HttpServletRequest request, HttpServletResponse response, Paper paper, String fileName)
            throws IOException, ServletException {
        String digest = digest(paper);
        String tag = "W/\"" + digest + "\"";
        if (has(request.getHeader("If-None-Match"), tag)) {
            response.setHeader("ETag", tag);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        try {
            send(request, response, press.print(digest, paper), tag, fileName);
        } catch (RejectedExecutionException e) {
            response.setHeader("Retry-After", BUSY_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, Printing printing, String tag, String fileName)
            throws IOException, ServletException {
        Optional<byte[]> pdf = printing.await(patience(request));
        if (pdf.isPresent()) {
            response.setHeader("ETag", tag);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + fileName + ".pdf\"");
            response.setContentLength(pdf.get().length);
            response.getOutputStream().write(pdf.get());
        } else {
            tellProgress(request, response, printing);
        }
    }

    private static void tellProgress(HttpServletRequest request, HttpServletResponse response, Printing printing)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Refresh", LOOK_AGAIN_SECONDS);
        request.setAttribute(PaperMakingBacking.PRINTING, printing);
        request.getRequestDispatcher(PaperMakingBacking.PAGE).forward(request, response);
    }

    private static Duration patience(HttpServletRequest request) {
        String wish = Objects.requireNonNullElse(request.getHeader("Prefer"), "");
        Matcher wait = WAIT.matcher(wish);
        if (wait.find()) {
            Duration wished = Duration.ofSeconds(Long.parseLong(wait.group(1)));
            return wished.compareTo(PROGRAMS) < 0 ? wished : PROGRAMS;
        }
        if (wish.contains("respond-async")) {
            return Duration.ZERO;
        }
        return has(request.getHeader("Accept"), "text/html") ? BROWSERS : PROGRAMS;
    }

    private static boolean has(@Nullable String header, String word) {
        return header != null && header.contains(word);
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
