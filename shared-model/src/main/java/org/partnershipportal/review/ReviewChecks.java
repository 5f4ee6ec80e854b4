package org.partnershipportal.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.common.TypedFields;

/** What of a form can be taken. */
final class ReviewChecks {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9.-]{1,10}");
    private static final Pattern ISO = Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{1,2})");
    private static final Pattern SPOKEN = Pattern.compile("(?<month>[0-9]{1,2})[ /.]+(?<year>[0-9]{4})");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int NUMBER_LENGTH = 10;
    private static final int TITLE = 200;
    private static final int THEME = 60;
    private static final int ROLE = 100;
    private static final int TEXT = 1000;

    private final LocalDate today;

    ReviewChecks(LocalDate today) {
        this.today = today;
    }

    /** A review that was checked. */
    record Checked(String title, LocalDate on, String reportTo) {}

    Checked review(ReviewForm form) {
        TypedFields typed = new TypedFields();
        String title = typed.text("title", form.title(), TITLE, "error.review.title");
        String reportTo = typed.text("reportTo", form.reportTo(), TITLE, "error.review.report-to");
        LocalDate on = form.on();
        if (on == null) {
            typed.wrong("heldOn", "error.review.day");
        } else if (on.isAfter(today)) {
            typed.wrong("heldOn", "error.review.day-to-come");
        }
        typed.require();
        return new Checked(title, on == null ? today : on, reportTo);
    }

    /** @param body the id of the body with this slug, if it works here now */
    Recommended recommendation(RecommendationForm form, ReviewRow review, Function<String, Optional<UUID>> body) {
        TypedFields typed = new TypedFields();
        String number = typed.text("number", form.number(), NUMBER_LENGTH, "error.review.number");
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            typed.wrong("number", "error.review.number");
        }
        String theme = typed.text("theme", form.theme(), THEME, "error.review.theme");
        String text = typed.text("text", form.text(), TEXT, "error.review.text");
        Optional<Priority> priority = one(Priority.values(), form.priority());
        if (priority.isEmpty()) {
            typed.wrong("priority", "error.review.priority");
        }
        @Nullable String slug = Texts.orNull(form.body());
        Optional<UUID> owner = slug == null ? Optional.empty() : body.apply(slug);
        if (slug != null && owner.isEmpty()) {
            typed.wrong("body", "error.review.body");
        }
        String role = typed.text("role", form.role(), ROLE, "error.review.role");
        @Nullable YearMonth due = due(typed, form.due(), review);
        typed.require();
        return new Recommended(number, theme, text, priority.orElseThrow(), owner.orElse(null), role, due);
    }

    private static @Nullable YearMonth due(TypedFields typed, @Nullable String text, ReviewRow review) {
        @Nullable String month = Texts.orNull(text);
        if (month == null) {
            return null;
        }
        Optional<YearMonth> read = month(month);
        if (read.isEmpty()) {
            typed.wrong("due", "error.review.due");
        } else if (read.get().isBefore(YearMonth.from(review.on()))) {
            typed.wrong("due", "error.review.due-before");
        }
        return read.orElse(null);
    }

    /** A month of this century, written as 3 2027, 3/2027, 3.2027 or 2027-03. */
    static Optional<YearMonth> month(String text) {
        for (Pattern pattern : new Pattern[] {ISO, SPOKEN}) {
            Matcher matcher = pattern.matcher(text.strip());
            if (matcher.matches()) {
                return month(Integer.parseInt(matcher.group("year")), Integer.parseInt(matcher.group("month")));
            }
        }
        return Optional.empty();
    }

    private static Optional<YearMonth> month(int year, int month) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.of(year, month));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How it goes, checked. */
    record Said(Progress progress, String note, LocalDate on) {}

    /** @param before since when it stood as it does; the day of the review for what is not started */
    Said progress(ProgressForm form, LocalDate before) {
        TypedFields typed = new TypedFields();
        Optional<Progress> progress = one(Progress.values(), form.progress());
        if (progress.isEmpty()) {
            typed.wrong("progress", "error.review.progress");
        }
        boolean refused = progress.filter(Progress.NOT_ACCEPTED::equals).isPresent();
        String note = typed.text("note", form.note(), TEXT, refused ? "error.review.why-not" : "error.review.note");
        LocalDate on = form.on();
        if (on == null) {
            typed.wrong("madeOn", "error.review.day");
        } else if (on.isAfter(today)) {
            typed.wrong("madeOn", "error.review.day-to-come");
        } else if (on.isBefore(before)) {
            typed.wrong("madeOn", "error.review.day-before");
        }
        typed.require();
        return new Said(progress.orElseThrow(), note, on == null ? today : on);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
