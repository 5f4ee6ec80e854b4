package org.partnershipportal.portal.workspace;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.attachment.FileCheck;

/** Refuses a file that is larger than it may be before it is read: the page says so, and how large it may be. */
@WebFilter({"/workspace/attach/*", "/enquiry/photos/*"})
public class UploadLimitFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What a form has beside its file. */
    private static final int BESIDE = 100_000;

    @Inject
    private transient FileCheck check;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean isUpload = request.getMethod().equals("POST") && type != null && type.startsWith("multipart/");
        long length = request.getContentLengthLong();
        if (isUpload && length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (isUpload && length > (long) check.most() + BESIDE) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI() + "?refused=size");
        } else {
            chain.doFilter(request, response);
        }
    }
}
