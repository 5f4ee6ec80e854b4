package org.partnershipportal.watch;

import org.partnershipportal.common.BusinessException;

/** Only the accountable body gives a new date, and only while it is open. */
public class NotAccountable extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotAccountable() {
        super("error.new-date.not-accountable");
    }
}
