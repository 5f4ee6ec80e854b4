package org.partnershipportal.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.TypedFields;
import org.partnershipportal.standard.PromiseChannel;

/** What of a form can be taken. */
final class TypedCheck {
    private static final int PLACE = 200;
    private static final int ROLE = 100;
    private static final int SCENARIO = 2000;
    private static final int FINDING = 4000;
    private static final int TEXT = 1000;

    /** What somebody can try; the others are no way by which a resident comes. */
    private static final Set<PromiseChannel> NO_WAYS = Set.of(PromiseChannel.ALL, PromiseChannel.REFERRAL);

    private final LocalDate today;

    TypedCheck(LocalDate today) {
        this.today = today;
    }

    /** The ways of contact by which a service can be tried. */
    static List<PromiseChannel> ways() {
        return Arrays.stream(PromiseChannel.values())
                .filter(way -> !NO_WAYS.contains(way))
                .toList();
    }

    Planned plan(PlanForm form, List<CheckBody> bodies) {
        TypedFields typed = new TypedFields();
        Optional<CheckKind> kind = Arrays.stream(CheckKind.values())
                .filter(one -> one.name().equals(form.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            typed.wrong("kind", "error.check.kind");
        }
        Optional<CheckBody> body = body(typed, "body", form.body(), bodies);
        Optional<CheckBody> checker = body(typed, "checker", form.checker(), bodies);
        if (kind.filter(CheckKind.MYSTERY_CONTACT::equals).isPresent() && body.isPresent() && body.equals(checker)) {
            typed.wrong("body", "error.check.mystery-of-own");
        }
        Optional<PromiseChannel> channel =
                ways().stream().filter(way -> way.name().equals(form.channel())).findFirst();
        if (channel.isEmpty()) {
            typed.wrong("channel", "error.check.channel");
        }
        String place = typed.text("place", form.place(), PLACE, "error.check.place");
        String scenario = typed.text("scenario", form.scenario(), SCENARIO, "error.check.scenario");
        Optional<HalfYear> half = HalfYear.read(form.half());
        if (half.filter(one -> !today.isAfter(one.last())).isEmpty()) {
            typed.wrong("half", "error.check.half");
        }
        typed.require();
        return new Planned(
                kind.orElseThrow(),
                body.orElseThrow().id(),
                checker.orElseThrow().id(),
                channel.orElseThrow(),
                place,
                scenario,
                half.orElseThrow());
    }

    private static Optional<CheckBody> body(
            TypedFields typed, String field, @Nullable String slug, List<CheckBody> bodies) {
        Optional<CheckBody> body =
                bodies.stream().filter(one -> one.slug().equals(slug)).findFirst();
        if (body.isEmpty()) {
            typed.wrong(field, "error.check.body");
        }
        return body;
    }

    /** A check that was made. */
    record Made(LocalDate on, String role, String finding) {}

    Made made(DoneForm form, CheckRow check) {
        TypedFields typed = new TypedFields();
        LocalDate on = form.on();
        if (on == null) {
            typed.wrong("doneOn", "error.check.day");
        } else if (on.isAfter(today)) {
            typed.wrong("doneOn", "error.check.day-to-come");
        } else if (on.isBefore(check.half().first())) {
            typed.wrong("doneOn", "error.check.day-before");
        }
        String role = typed.text("role", form.role(), ROLE, "error.check.role");
        String finding = typed.text("finding", form.finding(), FINDING, "error.check.finding");
        typed.require();
        return new Made(on == null ? today : on, role, finding);
    }

    /** An action that was checked. */
    record Wanted(String text, String role, LocalDate due) {}

    Wanted action(ActionForm form) {
        TypedFields typed = new TypedFields();
        String text = typed.text("text", form.text(), TEXT, "error.check.action");
        String role = typed.text("role", form.role(), ROLE, "error.check.role");
        LocalDate due = form.due();
        if (due == null) {
            typed.wrong("due", "error.check.day");
        } else if (due.isBefore(today)) {
            typed.wrong("due", "error.check.due-before");
        }
        typed.require();
        return new Wanted(text, role, due == null ? today : due);
    }

    /** How an action stands. */
    record Stands(boolean done, String note) {}

    static Stands standing(FollowUpForm form) {
        TypedFields typed = new TypedFields();
        boolean done = FollowUpForm.DONE.equals(form.standing());
        if (!done && !FollowUpForm.OPEN.equals(form.standing())) {
            typed.wrong("standing", "error.check.standing");
        }
        String note = typed.text("note", form.note(), TEXT, "error.check.note");
        typed.require();
        return new Stands(done, note);
    }
}
