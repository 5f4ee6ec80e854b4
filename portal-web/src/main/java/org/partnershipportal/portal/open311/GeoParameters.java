package org.partnershipportal.portal.open311;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;

/** What was sent, by name: of an address, or of a form. */
final class GeoParameters {
    private static final String JURISDICTION = "jurisdiction_id";
    private static final int MOST_VALUES = 100;

    private final Map<String, String> values;

    GeoParameters(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** Those of the address. */
    static GeoParameters of(UriInfo address) {
        Map<String, String> values = new TreeMap<>();
        address.getQueryParameters().forEach((name, all) -> values.put(name, all.get(0)));
        return new GeoParameters(values);
    }

    /** Those of the form: what stands in the address is in many logs, and does not count, but for the jurisdiction. */
    static GeoParameters of(HttpServletRequest form, UriInfo address) {
        Map<String, String> values = new TreeMap<>();
        form.getParameterMap().forEach((name, all) -> {
            if (name.equals(JURISDICTION) || !address.getQueryParameters().containsKey(name)) {
                values.put(name, all[0]);
            }
        });
        return new GeoParameters(values);
    }

    /** Without blanks around it; null for nothing. */
    @Nullable
    String get(String name) {
        return Texts.orNull(values.get(name));
    }

    @Nullable
    String jurisdiction() {
        return get(JURISDICTION);
    }

    /**
     * What stands between commas; empty for nothing.
     *
     * @throws InvalidInputException when there are too many
     */
    List<String> several(String name) {
        String text = get(name);
        if (text == null) {
            return List.of();
        }
        List<String> all = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (all.size() > MOST_VALUES) {
            throw new InvalidInputException(name, "error.open311.too-many", MOST_VALUES);
        }
        return all;
    }

    /** The same bytes for the same form, whatever the order of its fields. */
    byte[] canonical() {
        return values.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
