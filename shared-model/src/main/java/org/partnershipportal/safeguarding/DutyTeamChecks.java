package org.partnershipportal.safeguarding;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.Texts;

/** What is wrong with a duty team as it was typed, all at once; and the team as it is kept. */
final class DutyTeamChecks {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()\\-]{1,24}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>@,;:\"]{1,64}@[^\\s<>@,;:\".]+(\\.[^\\s<>@,;:\".]+)+");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;

    private final List<Problem> problems = new ArrayList<>();

    private DutyTeamChecks() {}

    /**
     * Returns the team without blanks around what was typed.
     *
     * @throws InvalidInputException with all that is wrong
     */
    static DutyTeamForm checked(DutyTeamForm form, List<DutyArea> areas) {
        DutyTeamChecks checks = new DutyTeamChecks();
        String name = Texts.orNull(form.name());
        if (form.kind() == null) {
            checks.add("kind", "error.duty.kind");
        }
        if (name == null || name.length() > LONGEST_NAME) {
            checks.add("name", "error.duty.name");
        }
        if (areas.stream().noneMatch(area -> area.id().equals(form.area()))) {
            checks.add("area", "error.duty.area");
        }
        String dayPhone = checks.matching("dayPhone", form.dayPhone(), PHONE, "error.duty.phone-day");
        String nightPhone = checks.matching("nightPhone", form.nightPhone(), PHONE, "error.duty.phone-night");
        LocalTime from = checks.time("from", form.from(), "error.duty.time-from");
        LocalTime until = checks.time("until", form.until(), "error.duty.time-until");
        if (from != null && until != null && !until.isAfter(from)) {
            checks.add("until", "error.duty.until");
        }
        String dayEmail = checks.matching("dayEmail", form.dayEmail(), EMAIL, "error.duty.email-day");
        String nightEmail = checks.matching("nightEmail", form.nightEmail(), EMAIL, "error.duty.email-night");
        if (!checks.problems.isEmpty()) {
            throw new InvalidInputException(checks.problems);
        }
        return new DutyTeamForm(
                form.id(),
                form.version(),
                form.kind(),
                name,
                form.area(),
                dayPhone,
                nightPhone,
                String.valueOf(from),
                String.valueOf(until),
                dayEmail,
                nightEmail);
    }

    private void add(String field, String key) {
        problems.add(new Problem(field, key, List.of()));
    }

    private @Nullable String matching(String field, @Nullable String typed, Pattern pattern, String key) {
        String text = Texts.orNull(typed);
        if (text == null
                || text.length() > LONGEST_EMAIL
                || !pattern.matcher(text).matches()) {
            add(field, key);
        }
        return text;
    }

    private @Nullable LocalTime time(String field, @Nullable String typed, String key) {
        try {
            String text = Texts.orNull(typed);
            return LocalTime.parse(text == null ? "" : text.length() < 5 ? "0" + text : text);
        } catch (DateTimeParseException none) {
            add(field, key);
            return null;
        }
    }
}
