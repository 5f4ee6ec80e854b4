package org.partnershipportal.referral;

import org.partnershipportal.common.BusinessException;

/** The body has handed this part back before; it is not offered to it again. */
public class BodyHandedItBack extends BusinessException {
    private static final long serialVersionUID = 1L;

    public BodyHandedItBack(String body) {
        super("error.BodyHandedItBack", body);
    }
}
