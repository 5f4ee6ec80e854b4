package org.partnershipportal.importing;

import org.partnershipportal.common.BusinessException;

/** The file was not rehearsed, changes nothing, or is being loaded already. */
public final class ImportNotReady extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ImportNotReady() {
        super("error.import.not-ready");
    }
}
