package org.partnershipportal.portal.open311;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.machine.MachineForm;

/** What another system reports, as the services take it. */
final class RequestForm {
    private static final String MEDIA = "media_url";
    private static final String DESCRIPTION = "description";
    private static final String AGREED = "attribute[agreed]";
    private static final int LONGEST = 500;
    /** Great Britain: who mixes up lat and long, or leaves out a sign, is elsewhere. */
    private static final BigDecimal MOST_SOUTH = new BigDecimal("49.8");

    private static final BigDecimal MOST_NORTH = new BigDecimal("60.9");
    private static final BigDecimal MOST_WEST = new BigDecimal("-8.7");
    private static final BigDecimal MOST_EAST = new BigDecimal("1.8");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,20})?");

    private final GeoParameters form;
    private final List<Problem> problems = new ArrayList<>();

    private RequestForm(GeoParameters form) {
        this.form = form;
    }

    /**
     * A report.
     *
     * @param places finds the place that an address names
     * @throws InvalidInputException with all that is missing or cannot be read
     */
    static MachineForm report(GeoParameters form, UnaryOperator<@Nullable String> places) {
        return new RequestForm(form).report(places);
    }

    /**
     * The text of an update.
     *
     * @throws InvalidInputException with all that is missing or cannot be read
     */
    static String update(GeoParameters form) {
        RequestForm update = new RequestForm(form);
        update.needed("service_request_id");
        update.needed("update_id");
        update.needed(DESCRIPTION);
        String text = update.description();
        update.refuse();
        return text;
    }

    private MachineForm report(UnaryOperator<@Nullable String> places) {
        needed("service_code");
        needed(DESCRIPTION);
        notLonger("address_string");
        notLonger("address_id");
        @Nullable String named = named();
        @Nullable String address = form.get("address_string");
        if (named == null && address == null) {
            problems.add(new Problem("address_string", "error.open311.place-missing", List.of()));
        }
        boolean agreed = agreed();
        @Nullable String spot = spot(address);
        String description = description();
        refuse();
        return new MachineForm(
                form.get("service_code"),
                named == null ? places.apply(address) : named,
                null,
                description,
                name(),
                form.get("email"),
                form.get("phone"),
                agreed,
                form.get("attribute[support_needs]"),
                spot);
    }

    private @Nullable String named() {
        @Nullable String place = form.get("attribute[place]");
        return place == null ? form.get("zipcode") : place;
    }

    private @Nullable String name() {
        String name = Stream.of("first_name", "last_name")
                .map(form::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    /** With where to see it, if there is something to be seen. */
    private String description() {
        String description = Objects.requireNonNullElse(form.get(DESCRIPTION), "");
        @Nullable String media = form.get(MEDIA);
        if (media == null) {
            return description;
        }
        if (media.length() > LONGEST || !media.matches("https?://[^\\s]+")) {
            problems.add(new Problem(MEDIA, "error.open311.media-url", List.of(LONGEST)));
        }
        return description + "\n" + media;
    }

    /** Everything that is known of where exactly it is. */
    private @Nullable String spot(@Nullable String address) {
        @Nullable String latitude = form.get("lat");
        @Nullable String longitude = form.get("long");
        @Nullable String point = null;
        if (latitude != null || longitude != null) {
            if (!isBetween(latitude, MOST_SOUTH, MOST_NORTH) || !isBetween(longitude, MOST_WEST, MOST_EAST)) {
                problems.add(new Problem("lat", "error.open311.point", List.of()));
            }
            point = latitude + ", " + longitude;
        }
        String spot = Stream.of(address, point, form.get("address_id"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return spot.isEmpty() ? null : spot;
    }

    private static boolean isBetween(@Nullable String text, BigDecimal least, BigDecimal most) {
        if (text == null || !DEGREES.matcher(text).matches()) {
            return false;
        }
        BigDecimal degrees = new BigDecimal(text);
        return degrees.compareTo(least) >= 0 && degrees.compareTo(most) <= 0;
    }

    private boolean agreed() {
        @Nullable String agreed = form.get(AGREED);
        if (agreed == null || agreed.toLowerCase(Locale.ROOT).equals("no")) {
            return false;
        }
        if (!agreed.toLowerCase(Locale.ROOT).equals("yes")) {
            problems.add(new Problem(AGREED, "error.open311.agreed", List.of()));
        }
        return true;
    }

    private void needed(String name) {
        if (form.get(name) == null) {
            problems.add(new Problem(name, "error.open311.missing", List.of()));
        }
    }

    private void notLonger(String name) {
        @Nullable String text = form.get(name);
        if (text != null && text.length() > LONGEST) {
            problems.add(new Problem(name, "error.text.too-long", List.of(LONGEST)));
        }
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
