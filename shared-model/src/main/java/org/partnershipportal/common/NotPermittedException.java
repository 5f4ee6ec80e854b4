package org.partnershipportal.common;

/** Who asks has no role that may do this (403), or has not signed in where that would help (401). */
public class NotPermittedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final boolean signedIn;

    public NotPermittedException(boolean signedIn, String permission) {
        super("error.NotPermitted", permission);
        this.signedIn = signedIn;
    }

    /** False when nobody is signed in: signing in may help. */
    public boolean signedIn() {
        return signedIn;
    }
}
