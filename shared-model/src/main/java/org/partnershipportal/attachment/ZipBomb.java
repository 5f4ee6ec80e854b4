package org.partnershipportal.attachment;

import org.partnershipportal.common.InvalidInputException;

/** A packed file would become far larger than a document is. */
public class ZipBomb extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    ZipBomb() {
        super("file", "error.attachment.zip-bomb");
    }
}
