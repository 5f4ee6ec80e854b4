package org.partnershipportal.deploy.part;

import org.jspecify.annotations.Nullable;

/** Something that the person at the keyboard can understand and mend; shown without a stack trace. */
public class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
