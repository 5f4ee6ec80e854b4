package org.partnershipportal.deploy.part;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Payara Micro wrote since it was started. An application that cannot be deployed does not end the server, and
 * its health then tells of the other one only: so its words count too.
 */
record PayaraWords(String text) {
    private static final Pattern STARTED = Pattern.compile("Payara Micro .* ready in ");
    private static final Pattern SEVERE = Pattern.compile("\\bSEVERE\\b");
    private static final int TOLD = 6;
    private static final int WIDTH = 400;

    boolean tellsOfStart() {
        return STARTED.matcher(text).find();
    }

    /** @throws LaunchFailure when one of them is not among the deployed, with what Payara complained of */
    void requireDeployed(List<String> applications) {
        String missing = applications.stream()
                .filter(name -> !text.contains("\"Name\": \"" + name + "\""))
                .collect(Collectors.joining(" and "));
        if (!missing.isEmpty()) {
            throw new LaunchFailure("Payara Micro could not deploy " + missing + ":\n" + complaints());
        }
    }

    private String complaints() {
        return text.lines()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .filter(line -> SEVERE.matcher(line).find())
                .map(line -> line.replaceFirst("^.*\\[levelValue: \\d+] ", "  "))
                .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + " ..." : line)
                .limit(TOLD)
                .collect(Collectors.joining("\n"));
    }
}
