package org.partnershipportal.portal.oruk;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.openreferral.ListedWish;
import org.partnershipportal.openreferral.PageWish;

/** The parameters of a list as they were sent. Everything that is wrong with them is said at once. */
final class Parameters {
    static final int MOST_PER_PAGE = 500;

    private static final int USUAL_PER_PAGE = 50;
    private static final int MOST_PAGES = 1_000_000;
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_YEARS = 150;
    private static final int MOST_METRES = 1_000_000;
    private static final Pattern UUIDS = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    private final MultivaluedMap<String, String> sent;
    private final List<InvalidInputException.Problem> problems = new ArrayList<>();

    private Parameters(UriInfo request) {
        sent = request.getQueryParameters();
    }

    /**
     * Which page is wanted.
     *
     * @throws InvalidInputException naming every parameter that is wrong
     */
    static PageWish page(UriInfo request) {
        Parameters parameters = new Parameters(request);
        PageWish page = parameters.page();
        parameters.refuseWhatIsWrong();
        return page;
    }

    /**
     * Which services are wanted.
     *
     * @throws InvalidInputException naming every parameter that is wrong
     */
    static ListedWish wish(UriInfo request) {
        Parameters parameters = new Parameters(request);
        parameters.page();
        ListedWish wish = new ListedWish(
                parameters.search(),
                parameters.id("taxonomy_id"),
                parameters.id("taxonomy_term_id"),
                parameters.age("minimum_age", RoundingMode.CEILING),
                parameters.age("maximum_age", RoundingMode.FLOOR),
                parameters.day(),
                parameters.time("start_time"),
                parameters.time("end_time"),
                parameters.text("postcode"),
                parameters.proximity(),
                parameters.moment("modified_after"));
        parameters.refuseWhatIsWrong();
        return wish;
    }

    /**
     * The id in an address.
     *
     * @throws NotFoundException when it is none
     */
    static UUID pathId(String text) {
        if (!UUIDS.matcher(text).matches()) {
            throw new NotFoundException("error.NotFound");
        }
        return UUID.fromString(text);
    }

    private void refuseWhatIsWrong() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private PageWish page() {
        return new PageWish(whole("page", 1, MOST_PAGES), whole("per_page", USUAL_PER_PAGE, MOST_PER_PAGE));
    }

    private int whole(String name, int usual, int most) {
        Integer value = read(name, Integer::valueOf, "error.oruk.whole", name, most);
        if (value == null) {
            return usual;
        }
        if (value < 1 || value > most) {
            wrong(name, "error.oruk.whole", name, most);
        }
        return value;
    }

    private @Nullable String search() {
        String words = text("search");
        if (words != null && words.length() > MOST_CHARACTERS) {
            wrong("search", "error.question.too-long", MOST_CHARACTERS);
        }
        return words == null ? null : words.replace((char) 0, ' ');
    }

    private @Nullable UUID id(String name) {
        String text = text(name);
        if (text != null && !UUIDS.matcher(text).matches()) {
            wrong(name, "error.oruk.id", name);
            return null;
        }
        return text == null ? null : UUID.fromString(text);
    }

    private @Nullable Integer age(String name, RoundingMode rounding) {
        BigDecimal years = read(name, BigDecimal::new, "error.oruk.age", name, MOST_YEARS);
        if (years == null) {
            return null;
        }
        if (years.signum() < 0 || years.compareTo(BigDecimal.valueOf(MOST_YEARS)) > 0) {
            wrong(name, "error.oruk.age", name, MOST_YEARS);
            return null;
        }
        return years.setScale(0, rounding).intValueExact();
    }

    private @Nullable DayOfWeek day() {
        return read("day", Parameters::day, "error.oruk.day");
    }

    /** As iCalendar writes it, MO, or in full. */
    private static DayOfWeek day(String text) {
        String wanted = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day ->
                        wanted.equals(day.name()) || wanted.equals(day.name().substring(0, 2)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day"));
    }

    private @Nullable LocalTime time(String name) {
        return read(name, LocalTime::parse, "error.oruk.time", name);
    }

    private @Nullable Instant moment(String name) {
        return read(name, Parameters::readMoment, "error.oruk.moment", name);
    }

    /** With an offset, whose plus may have been read as a space; without one, and without a time, as in London. */
    private static Instant readMoment(String text) {
        TemporalAccessor read =
                MOMENT.parseBest(text.replace(' ', '+'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (read instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        LocalDateTime local = read instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(read);
        return local.atZone(LONDON).toInstant();
    }

    private @Nullable Integer proximity() {
        Integer metres = read("proximity", Integer::valueOf, "error.oruk.proximity", MOST_METRES);
        if (metres != null && (metres < 1 || metres > MOST_METRES)) {
            wrong("proximity", "error.oruk.proximity", MOST_METRES);
        }
        if (metres != null && text("postcode") == null) {
            wrong("postcode", "error.oruk.proximity-alone");
        }
        return metres;
    }

    private <T> @Nullable T read(String name, Function<String, T> reading, String key, Object... arguments) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            wrong(name, key, arguments);
            return null;
        }
    }

    /** What was sent; null when it was left out or is empty. */
    private @Nullable String text(String name) {
        String value = sent.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private void wrong(String name, String key, Object... arguments) {
        problems.add(new InvalidInputException.Problem(name, key, List.of(arguments)));
    }
}
