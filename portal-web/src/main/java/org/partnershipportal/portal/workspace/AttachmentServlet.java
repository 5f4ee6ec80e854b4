package org.partnershipportal.portal.workspace;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.attachment.AttachmentRow;
import org.partnershipportal.attachment.AttachmentService;
import org.partnershipportal.web.page.Ids;

/** A file of a case, to be saved and never to be shown in the browser, sent piece by piece. */
@WebServlet("/workspace/attachment/*")
public class AttachmentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttachmentService attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        AttachmentRow file = attachments.open(Ids.of(path.substring(1)));
        response.setContentType(file.kind().mediaType());
        response.setContentLength(file.size());
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        send(file.id(), response.getOutputStream());
    }

    private void send(UUID id, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            Optional<byte[]> piece = attachments.piece(id, number);
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    /** With the name as it is for browsers of today (RFC 6266), and in plain letters for the others. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
    }
}
