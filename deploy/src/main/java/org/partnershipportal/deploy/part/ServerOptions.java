package org.partnershipportal.deploy.part;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the server of the applications is to run.
 *
 * @param java arguments of its Java
 * @param more what is deployed beside the two applications: WAR files or folders, named as their addresses
 */
public record ServerOptions(List<String> java, List<Path> more) {
    static final ServerOptions MODEST = new ServerOptions(
            Stream.concat(JavaCommand.MODEST.stream(), Stream.of("-Xmx400m")).toList(), List.of());
}
