package org.partnershipportal.deploy.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts another Java program with the Java that runs this one. */
final class JavaCommand {
    /** Small memory and a quick start, at the cost of peak speed: right for a laptop, wrong for a benchmark. */
    static final List<String> MODEST = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MetaspaceSize=192m");

    private JavaCommand() {}

    @SafeVarargs
    static List<String> of(List<String>... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (List<String> some : arguments) {
            command.addAll(some);
        }
        return command;
    }
}
