package org.partnershipportal.safeguarding;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.Texts;

/** What is wrong with a record, all at once; and the moment that its time means. */
final class ConcernChecks {
    private static final int LONGEST_MATTER = 4000;
    private static final int LONGEST_FIELD = 500;
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]?([0-5][0-9])");

    private final List<Problem> problems = new ArrayList<>();

    private ConcernChecks() {}

    /** @throws InvalidInputException with all problems, when there are any */
    static void require(ConcernForm form) {
        ConcernChecks checks = new ConcernChecks();
        checks.needed("role", form.role(), "error.safeguarding.role-missing");
        checks.needed("time", form.time(), "error.safeguarding.time");
        String time = Texts.orNull(form.time());
        if (time != null && parse(time) == null) {
            checks.problems.add(new Problem("time", "error.safeguarding.time", List.of()));
        }
        checks.needed("matter", form.matter(), "error.safeguarding.matter-missing");
        checks.notLonger("matter", form.matter(), LONGEST_MATTER);
        checks.notLonger("role", form.role(), LONGEST_FIELD);
        checks.notLonger("person", form.person(), LONGEST_FIELD);
        checks.notLonger("place", form.place(), LONGEST_FIELD);
        checks.notLonger("safeContact", form.safeContact(), LONGEST_FIELD);
        if (!checks.problems.isEmpty()) {
            throw new InvalidInputException(checks.problems);
        }
    }

    /** The last moment before now at which the clock showed this time. */
    static ZonedDateTime lastAt(String time, ZonedDateTime now) {
        LocalTime read = parse(time);
        if (read == null) {
            throw new InvalidInputException("time", "error.safeguarding.time");
        }
        ZonedDateTime today = now.with(read).truncatedTo(ChronoUnit.MINUTES);
        return today.isAfter(now) ? today.minusDays(1) : today;
    }

    private static @Nullable LocalTime parse(String time) {
        Matcher read = TIME.matcher(time.strip());
        return read.matches() ? LocalTime.of(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2))) : null;
    }

    private void needed(String field, @Nullable String value, String key) {
        if (Texts.orNull(value) == null) {
            problems.add(new Problem(field, key, List.of()));
        }
    }

    private void notLonger(String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            problems.add(new Problem(field, "error.text.too-long", List.of(most)));
        }
    }
}
