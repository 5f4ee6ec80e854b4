package org.partnershipportal.portal.locallink;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.locallink.AuthorityCode;
import org.partnershipportal.locallink.AuthorityCode.Kind;

/** The codes in a request. */
final class Codes {
    private static final int MOST_DIGITS = 6;

    private Codes() {}

    /**
     * The one code that names the council.
     *
     * @throws InvalidInputException when there is none, or more than one
     */
    static AuthorityCode authority(UriInfo request) {
        List<AuthorityCode> sent = Arrays.stream(Kind.values())
                .filter(kind -> text(request, kind.parameter()) != null)
                .map(kind -> new AuthorityCode(kind, String.valueOf(text(request, kind.parameter()))))
                .toList();
        if (sent.size() != 1) {
            throw new InvalidInputException(Kind.SLUG.parameter(), "error.locallink.one-code");
        }
        return sent.get(0);
    }

    /** @throws InvalidInputException when it is missing or no number */
    static int lgsl(UriInfo request) {
        Integer number = number(request, "lgsl");
        if (number == null) {
            throw new InvalidInputException("lgsl", "error.locallink.number", "lgsl");
        }
        return number;
    }

    /**
     * Null when it was left out.
     *
     * @throws InvalidInputException when it is no number
     */
    static @Nullable Integer lgil(UriInfo request) {
        return number(request, "lgil");
    }

    private static @Nullable Integer number(UriInfo request, String name) {
        String text = text(request, name);
        if (text == null) {
            return null;
        }
        if (text.length() > MOST_DIGITS || !text.matches("[0-9]+")) {
            throw new InvalidInputException(name, "error.locallink.number", name);
        }
        return Integer.valueOf(text);
    }

    /** What was sent; null when it was left out or is empty. */
    private static @Nullable String text(UriInfo request, String name) {
        String value = request.getQueryParameters().getFirst(name);
        return value == null || value.isBlank() ? null : value.strip().replace((char) 0, ' ');
    }
}
