package org.partnershipportal.portal.upkeep;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.upkeep.EntryKind;

/** What an address names; what cannot be read is not there. */
final class PathId {
    private PathId() {}

    static UUID id(HttpServletRequest request) {
        try {
            return UUID.fromString(text(request, "id"));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("error.NotFound");
        }
    }

    static EntryKind kind(HttpServletRequest request) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equals(text(request, "kind")))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
