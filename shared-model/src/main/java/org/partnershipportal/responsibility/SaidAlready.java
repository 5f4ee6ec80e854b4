package org.partnershipportal.responsibility;

import org.partnershipportal.common.BusinessException;

/** The directory names this body there already: whoever sent it elsewhere did not follow the directory. */
public class SaidAlready extends BusinessException {
    private static final long serialVersionUID = 1L;

    SaidAlready(String service, String body) {
        super("error.SaidAlready", service, body);
    }
}
