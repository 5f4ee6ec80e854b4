package org.partnershipportal.web.signin;

/** No token can be checked now: the issuer's keys were never read, or too long ago, and it does not answer. */
public final class IssuerUnreachable extends Exception {
    private static final long serialVersionUID = 1L;

    IssuerUnreachable(String reason) {
        super(reason);
    }
}
