package org.partnershipportal.responsibility;

import org.partnershipportal.common.BusinessException;

/** Who proposed a change cannot approve it. */
public class SecondPersonNeeded extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SecondPersonNeeded() {
        super("error.SecondPersonNeeded");
    }
}
