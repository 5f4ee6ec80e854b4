package org.partnershipportal.deploy.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipportal.deploy.matrix.Route.Application;

/**
 * A line of routes.csv.
 *
 * @param verb GET or POST of a page or servlet, or API
 * @param sample an address of the route that means something in the demo partnership
 * @param permission who may: a name of the permission table; EVERYBODY; or NOBODY, for what is no page
 * @param allowed the answer to who may
 */
record Listed(Application application, String verb, String path, String sample, String permission, int allowed) {

    static final String EVERYBODY = "EVERYBODY";
    static final String NOBODY = "NOBODY";

    /** What stands for something of the demo partnership: a case of Braintree alone, and a member of it. */
    private static final Map<String, String> SAMPLES = Map.of("{case}", "DMB4-4444");

    static List<Listed> all() {
        return lines("routes.csv").stream()
                .map(cells -> new Listed(
                        Application.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        Integer.parseInt(cells.get(5))))
                .toList();
    }

    String key() {
        return application + " " + path;
    }

    boolean isApi() {
        return verb.equals("API");
    }

    /** The address to ask, with what stands for something of the demo partnership put in. */
    static String filled(String sample, Map<String, String> more) {
        String filled = sample;
        for (var known : SAMPLES.entrySet()) {
            filled = filled.replace(known.getKey(), known.getValue());
        }
        for (var known : more.entrySet()) {
            filled = filled.replace(known.getKey(), known.getValue());
        }
        return filled;
    }

    static List<List<String>> lines(String file) {
        try (InputStream in = Listed.class.getResourceAsStream("/matrix/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The administrators' application is shut to who has no part in it, but for its way in. */
    boolean isShutToWhoHasNoPart() {
        return application() == Application.ADMIN
                && (permission().equals(NOBODY) || path().equals("/") || path().equals("/draft"));
    }
}
