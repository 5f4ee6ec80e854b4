package org.partnershipportal.training;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.common.TypedFields;

/** What of the forms can be taken. */
final class TrainingChecks {
    private static final int NAME = 100;
    private static final int ABOUT = 1000;
    private static final int MOST_DAYS = 730;
    private static final int MOST_MONTHS = 120;
    private static final int YEARS_BACK = 10;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private TrainingChecks() {}

    /** A kind that was checked. */
    record Asked(
            String name,
            String about,
            int firstDays,
            @Nullable Integer months) {}

    static Asked kind(TrainingKindForm form) {
        TypedFields typed = new TypedFields();
        String name = typed.text("name", form.name(), NAME, "error.training.name");
        String about = typed.text("about", form.about(), ABOUT, "error.training.about");
        Optional<Integer> days = number(form.firstDays(), 0, MOST_DAYS);
        if (days.isEmpty()) {
            typed.wrong("firstDays", "error.training.first-days", MOST_DAYS);
        }
        Optional<Integer> months = number(form.months(), 1, MOST_MONTHS);
        if (months.isEmpty() && Texts.orNull(form.months()) != null) {
            typed.wrong("months", "error.training.months", MOST_MONTHS);
        }
        typed.require();
        return new Asked(name, about, days.orElseThrow(), months.orElse(null));
    }

    private static Optional<Integer> number(@Nullable String typed, int least, int most) {
        return Optional.ofNullable(Texts.orNull(typed))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    /** Who was trained in what, on a day. */
    record Trained(TrainingKindRow kind, LocalDate on, Set<String> people) {}

    static Trained trained(
            TrainingRecordForm form, List<TrainingKindRow> kinds, List<TrainingPerson> people, LocalDate today) {
        TypedFields typed = new TypedFields();
        Optional<TrainingKindRow> kind =
                kinds.stream().filter(one -> one.id().equals(form.kind())).findFirst();
        if (kind.isEmpty()) {
            typed.wrong("kind", "error.training.kind");
        }
        LocalDate on = form.on();
        if (on == null) {
            typed.wrong("doneOn", "error.training.day");
        } else if (on.isAfter(today)) {
            typed.wrong("doneOn", "error.training.day-to-come");
        } else if (on.isBefore(today.minusYears(YEARS_BACK))) {
            typed.wrong("doneOn", "error.training.day-long", YEARS_BACK);
        }
        Set<String> chosen = new HashSet<>(form.people());
        Set<String> known = people.stream().map(TrainingPerson::subject).collect(Collectors.toSet());
        if (chosen.isEmpty() || !known.containsAll(chosen)) {
            typed.wrong("people", "error.training.people");
        }
        typed.require();
        return new Trained(kind.orElseThrow(), on == null ? today : on, chosen);
    }
}
