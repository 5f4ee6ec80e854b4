package org.partnershipportal.enquiry;

import org.partnershipportal.common.BusinessException;

/** The body that does this here has no inbox in the portal: contact it as its answer says. */
public class BodyTakesNoEnquiries extends BusinessException {
    private static final long serialVersionUID = 1L;

    public BodyTakesNoEnquiries(String body) {
        super("error.BodyTakesNoEnquiries", body);
    }
}
