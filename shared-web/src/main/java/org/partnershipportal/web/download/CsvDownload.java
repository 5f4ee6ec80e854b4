package org.partnershipportal.web.download;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A list at an address of its own as a CSV file, which nobody keeps on the way. */
public abstract class CsvDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** The file that the request asks for. What is refused here is answered with a page. */
    protected abstract CsvFile<?> file(HttpServletRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CsvFile<?> file = file(request);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        file.write(response.getWriter());
    }
}
