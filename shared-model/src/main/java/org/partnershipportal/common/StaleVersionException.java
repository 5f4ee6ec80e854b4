package org.partnershipportal.common;

/** Somebody else was quicker: the thing has changed since it was read (412). Look again, then decide. */
public class StaleVersionException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StaleVersionException() {
        super("error.StaleVersion");
    }
}
