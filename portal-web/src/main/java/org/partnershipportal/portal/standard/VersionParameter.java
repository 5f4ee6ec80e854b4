package org.partnershipportal.portal.standard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.standard.StandardService;
import org.partnershipportal.standard.StandardView;

/** The version that an address asks for by its number; the one in force where it names none. */
final class VersionParameter {
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    private VersionParameter() {}

    /** @throws NotFoundException when it names one that is not published */
    static Optional<StandardView> read(HttpServletRequest request, StandardService service) {
        String number = request.getParameter("version");
        if (number == null) {
            return service.findInForce();
        }
        if (!number.matches(NUMBER)) {
            throw new NotFoundException("error.NotFound");
        }
        return Optional.of(service.get(Integer.parseInt(number)));
    }
}
