package org.partnershipportal.common;

/** A field holds what it cannot hold (400). The field's name is the form's or the API's own. */
public class InvalidInputException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidInputException(String field, String key, Object... arguments) {
        super(key, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
