package org.partnershipportal.upkeep;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something is, in degrees (WGS 84), typed as {@code 51.8003, 0.6402}. */
record Position(double latitude, double longitude) {
    private static final Pattern TYPED = Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

    /**
     * What was typed; empty for nothing.
     *
     * @throws IllegalArgumentException when it cannot be read, or is not on the earth
     */
    static Optional<Position> read(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Matcher found = TYPED.matcher(typed.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException(typed);
        }
        Position position = new Position(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)));
        if (Math.abs(position.latitude) > 90 || Math.abs(position.longitude) > 180) {
            throw new IllegalArgumentException(typed);
        }
        return Optional.of(position);
    }
}
