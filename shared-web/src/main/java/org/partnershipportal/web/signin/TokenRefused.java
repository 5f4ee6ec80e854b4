package org.partnershipportal.web.signin;

/** A token that is not what it should be. The reason is for the log and for the one who asks with it; it holds no claim. */
public final class TokenRefused extends Exception {
    private static final long serialVersionUID = 1L;

    TokenRefused(String reason) {
        super(reason);
    }
}
