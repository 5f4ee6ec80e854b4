package org.partnershipportal.machine;

import org.partnershipportal.common.BusinessException;

/** The key was used for another wish before. */
public class KeyUsedOtherwise extends BusinessException {
    private static final long serialVersionUID = 1L;

    public KeyUsedOtherwise() {
        super("error.KeyUsedOtherwise");
    }
}
