package org.partnershipportal.responsibility;

import org.partnershipportal.common.BusinessException;

/** The change has been decided already. */
public class ChangeDecided extends BusinessException {
    private static final long serialVersionUID = 1L;

    ChangeDecided() {
        super("error.ChangeDecided");
    }
}
