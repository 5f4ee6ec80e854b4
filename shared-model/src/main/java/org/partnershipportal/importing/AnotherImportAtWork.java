package org.partnershipportal.importing;

import org.partnershipportal.common.BusinessException;

/** One file at a time: another one is being tried or loaded. */
public final class AnotherImportAtWork extends BusinessException {
    private static final long serialVersionUID = 1L;

    AnotherImportAtWork() {
        super("error.import.at-work");
    }
}
