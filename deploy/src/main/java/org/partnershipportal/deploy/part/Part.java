package org.partnershipportal.deploy.part;

import java.io.IOException;

/** A server of the whole that tests may stop and start again on its kept data. */
public interface Part {
    /** Its name as people know it. */
    String name();

    /** Starts it and returns when it answers. */
    void start() throws IOException, InterruptedException;

    /** Stops it and returns when it is gone; does nothing when it is not running. */
    void stop() throws IOException, InterruptedException;
}
