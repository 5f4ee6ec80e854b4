package org.partnershipportal.deploy.part;

import java.nio.file.Path;

/**
 * How a whole is wanted.
 *
 * @param data where its data is kept
 * @param fresh whether what is kept there is thrown away first
 * @param software where the servers' programs are unpacked, shared by all wholes
 * @param server how the server of the applications is to run
 */
public record WholeOptions(
        Ports ports,
        Path data,
        boolean fresh,
        Path software,
        Artifacts artifacts,
        RunSettings settings,
        ServerOptions server) {

    /** With a server that is modest with the machine. */
    public WholeOptions(
            Ports ports, Path data, boolean fresh, Path software, Artifacts artifacts, RunSettings settings) {
        this(ports, data, fresh, software, artifacts, settings, ServerOptions.MODEST);
    }
}
