package org.partnershipportal.common;

/** There is no such thing, or it is another tenant's: the two look the same (404). */
public class NotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String key, Object... arguments) {
        super(key, arguments);
    }
}
