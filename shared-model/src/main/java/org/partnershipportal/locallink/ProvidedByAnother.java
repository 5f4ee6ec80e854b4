package org.partnershipportal.locallink;

import org.partnershipportal.common.NotFoundException;

/** The council that was asked for does not provide the service, nor does its county. */
public class ProvidedByAnother extends NotFoundException {
    private static final long serialVersionUID = 1L;

    ProvidedByAnother(String authority, String provider) {
        super("error.ProvidedByAnother", authority, provider);
    }
}
