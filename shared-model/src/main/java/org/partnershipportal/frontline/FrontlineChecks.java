package org.partnershipportal.frontline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.TypedFields;

/** What of the forms can be taken. */
final class FrontlineChecks {
    private static final int ROLE = 100;
    private static final int PLACE = 200;
    private static final int SEEN = 4000;
    private static final int TEXT = 1000;

    private final LocalDate today;

    FrontlineChecks(LocalDate today) {
        this.today = today;
    }

    /** A plan that was checked. */
    record Planned(String who, String place, LocalDate on) {}

    Planned plan(FrontlinePlanForm form) {
        TypedFields typed = new TypedFields();
        String who = typed.text("who", form.who(), ROLE, "error.frontline.who");
        String place = typed.text("place", form.place(), PLACE, "error.frontline.place");
        LocalDate on = toCome(typed, "plannedFor", form.on());
        typed.require();
        return new Planned(who, place, on);
    }

    /** How a day was. */
    record Was(LocalDate on, String seen) {}

    Was done(FrontlineDoneForm form) {
        TypedFields typed = new TypedFields();
        LocalDate on = form.on();
        if (on == null) {
            typed.wrong("doneOn", "error.frontline.day");
        } else if (on.isAfter(today)) {
            typed.wrong("doneOn", "error.frontline.day-to-come");
        } else if (on.isBefore(today.minusYears(1))) {
            typed.wrong("doneOn", "error.frontline.day-long");
        }
        String seen = typed.text("seen", form.seen(), SEEN, "error.frontline.seen");
        typed.require();
        return new Was(on == null ? today : on, seen);
    }

    /** A lesson that was checked. */
    record Learnt(String lesson, String change, String role, LocalDate due, boolean shared) {}

    Learnt lesson(LessonForm form) {
        TypedFields typed = new TypedFields();
        String lesson = typed.text("lesson", form.lesson(), TEXT, "error.frontline.lesson");
        String change = typed.text("change", form.change(), TEXT, "error.frontline.change");
        String role = typed.text("role", form.role(), ROLE, "error.frontline.role");
        LocalDate due = toCome(typed, "due", form.due());
        typed.require();
        return new Learnt(lesson, change, role, due, form.shared());
    }

    static String changed(@Nullable String typed) {
        TypedFields fields = new TypedFields();
        String changed = fields.text("changed", typed, TEXT, "error.frontline.changed");
        fields.require();
        return changed;
    }

    private LocalDate toCome(TypedFields typed, String field, @Nullable LocalDate day) {
        if (day == null) {
            typed.wrong(field, "error.frontline.day");
            return today;
        }
        if (day.isBefore(today)) {
            typed.wrong(field, "error.frontline.day-over");
        } else if (day.isAfter(today.plusYears(2))) {
            typed.wrong(field, "error.frontline.day-far");
        }
        return day;
    }
}
