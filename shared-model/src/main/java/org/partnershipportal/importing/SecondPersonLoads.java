package org.partnershipportal.importing;

import org.partnershipportal.common.BusinessException;

/** A file that writes rules is loaded by another person than who brought it. */
public final class SecondPersonLoads extends BusinessException {
    private static final long serialVersionUID = 1L;

    SecondPersonLoads() {
        super("error.import.second-person");
    }
}
