package org.partnershipportal.standard;

import org.partnershipportal.common.BusinessException;

/** The version is no draft any more, or not before a second person: somebody was quicker. */
public class VersionDecided extends BusinessException {
    private static final long serialVersionUID = 1L;

    VersionDecided() {
        super("error.VersionDecided");
    }
}
