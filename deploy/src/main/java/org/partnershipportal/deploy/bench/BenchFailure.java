package org.partnershipportal.deploy.bench;

import org.partnershipportal.deploy.part.LaunchFailure;

/** What was measured cannot be trusted: the benchmark ends and says why. */
public final class BenchFailure extends LaunchFailure {
    private static final long serialVersionUID = 1L;

    public BenchFailure(String message) {
        super(message);
    }
}
