package org.partnershipportal.common;

import java.util.List;

/**
 * A wish that is refused. It rolls the transaction back and tells, by a message key with its arguments, what was wrong
 * and what to do next. Its kin say how it is answered; by itself it means that the state of things forbids it (409).
 */
public class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /** @param key of the message in the bundles, for instance {@code error.ReferralAlreadyAnswered} */
    public BusinessException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
