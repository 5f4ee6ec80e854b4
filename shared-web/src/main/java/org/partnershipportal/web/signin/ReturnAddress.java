package org.partnershipportal.web.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes after signing in: a path of this site, never another site, and never a step of signing in or out
 * itself, nor the API.
 */
final class ReturnAddress {
    static final int LONGEST = 2_000;

    private static final Pattern UNSAFE = Pattern.compile("[\\\\\\p{Cntrl}\\s]");
    private static final Pattern STEP = Pattern.compile("(/admin)?/(callback|sign-in|sign-out|api)(/.*)?");

    private ReturnAddress() {}

    /** @return the address when it is a path of this site to which one may return */
    static Optional<String> of(@Nullable String wanted) {
        if (wanted == null
                || wanted.length() > LONGEST
                || wanted.startsWith("//")
                || UNSAFE.matcher(wanted).find()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(wanted);
            return isPathOfThisSite(uri) ? Optional.of(wanted) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isPathOfThisSite(URI uri) {
        String path = uri.getPath();
        return !uri.isAbsolute()
                && uri.getRawAuthority() == null
                && path != null
                && path.startsWith("/")
                && path.equals(uri.normalize().getPath())
                && !STEP.matcher(path).matches();
    }
}
