package org.partnershipportal.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** A request as the portal's own address has it, whatever its Host header says, by nobody known yet. */
final class PortalRequest extends HttpServletRequestWrapper {
    private final String address;

    PortalRequest(HttpServletRequest request, String address) {
        super(request);
        this.address = address;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(address);
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
        return null;
    }
}
