package org.partnershipportal.impact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.common.TypedFields;

/** What of a form can be taken. */
final class TypedImpact {
    private static final int TITLE = 200;
    private static final int CHANGE = 4000;
    private static final int TEXT = 2000;
    private static final int ROLE = 100;
    private static final int YEARS_AHEAD = 5;

    private final LocalDate today;

    TypedImpact(LocalDate today) {
        this.today = today;
    }

    /** A draft that was checked. */
    record Drafted(String title, @Nullable UUID service, String change, String people) {}

    /** @param service the id of the service with this slug */
    static Drafted draft(ImpactForm form, Function<String, Optional<UUID>> service) {
        TypedFields typed = new TypedFields();
        String title = typed.text("title", form.title(), TITLE, "error.impact.title");
        @Nullable String slug = Texts.orNull(form.service());
        Optional<UUID> known = slug == null ? Optional.empty() : service.apply(slug);
        if (slug != null && known.isEmpty()) {
            typed.wrong("service", "error.impact.service");
        }
        String change = typed.text("change", form.change(), CHANGE, "error.impact.change");
        String people = typed.text("people", form.people(), TEXT, "error.impact.people");
        typed.require();
        return new Drafted(title, known.orElse(null), change, people);
    }

    /** An effect that was checked. */
    record Found(Effect effect, String evidence, @Nullable String mitigation) {}

    static Found effect(EffectForm form) {
        TypedFields typed = new TypedFields();
        Optional<Effect> effect = Arrays.stream(Effect.values())
                .filter(one -> one.name().equals(form.effect()))
                .findFirst();
        if (effect.isEmpty()) {
            typed.wrong("effect", "error.impact.effect");
        }
        String evidence = typed.text("evidence", form.evidence(), TEXT, "error.impact.evidence");
        @Nullable String mitigation = Texts.orNull(form.mitigation());
        if (mitigation != null || effect.filter(Effect::isToMitigate).isPresent()) {
            mitigation = typed.text("mitigation", mitigation, TEXT, "error.impact.mitigation");
        }
        typed.require();
        return new Found(effect.orElseThrow(), evidence, mitigation);
    }

    /** A decision that was checked. */
    record Decided(Decision decision, String reason, String role, LocalDate on, LocalDate reviewOn) {}

    /** @param worse whether some people are worse off and no more is done than that */
    Decided decision(DecisionForm form, boolean worse) {
        TypedFields typed = new TypedFields();
        Optional<Decision> decision = Arrays.stream(Decision.values())
                .filter(one -> one.name().equals(form.decision()))
                .findFirst();
        if (decision.isEmpty()) {
            typed.wrong("decision", "error.impact.decision");
        } else if (worse && decision.get() == Decision.GO_ON) {
            typed.wrong("decision", "error.impact.go-on");
        }
        String reason = typed.text("reason", form.reason(), TEXT, "error.impact.reason");
        String role = typed.text("role", form.role(), ROLE, "error.impact.role");
        LocalDate on = day(typed, "decidedOn", form.decidedOn());
        LocalDate review = ahead(typed, "reviewOn", form.reviewOn());
        typed.require();
        return new Decided(decision.orElseThrow(), reason, role, on, review);
    }

    /** What was found, checked. */
    record Seen(LocalDate on, String finding, @Nullable LocalDate nextOn) {}

    /** @param before the day of the decision, or of the review before */
    Seen review(ReviewedForm form, LocalDate before) {
        TypedFields typed = new TypedFields();
        LocalDate on = day(typed, "reviewedOn", form.on());
        if (on.isBefore(before)) {
            typed.wrong("reviewedOn", "error.impact.day-before");
        }
        String finding = typed.text("finding", form.finding(), TEXT, "error.impact.finding");
        @Nullable LocalDate next = form.nextOn() == null ? null : ahead(typed, "nextOn", form.nextOn());
        typed.require();
        return new Seen(on, finding, next);
    }

    /** A day that is not to come; today for one that is refused. */
    private LocalDate day(TypedFields typed, String field, @Nullable LocalDate day) {
        if (day == null) {
            typed.wrong(field, "error.impact.day");
        } else if (day.isAfter(today)) {
            typed.wrong(field, "error.impact.day-to-come");
        }
        return day == null ? today : day;
    }

    /** A day after today, and in the next years; today for none. */
    private LocalDate ahead(TypedFields typed, String field, @Nullable LocalDate day) {
        if (day == null) {
            typed.wrong(field, "error.impact.review");
        } else if (!day.isAfter(today) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            typed.wrong(field, "error.impact.review-ahead");
        }
        return day == null ? today : day;
    }
}
