package org.partnershipportal.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** Self-assessments in tests: a small framework, and what is typed. */
final class Assessing {
    static final String DAY = "2026-11-23";
    static final String EXCELLENCE = "service-excellence";

    private Assessing() {}

    /** Two subjects: under the first a criterion with three parts, and one without; under the other one without. */
    static Framework small() {
        List<Criterion> criteria = List.of(
                criterion("1", "Contact", null),
                criterion("1a", "Contact", "1"),
                criterion("1b", "Contact", "1"),
                criterion("1c", "Contact", "1"),
                criterion("2", "Contact", null),
                criterion("3", "People", null));
        return new Framework(UUID.randomUUID(), "small", 1, "Small", "To try", criteria);
    }

    private static Criterion criterion(String ref, String heading, @Nullable String partOf) {
        return new Criterion(UUID.randomUUID(), ref, heading, partOf, "It is so.");
    }

    /** A score alone. */
    static AnswerForm score(String score) {
        return form(score, null, null, null, null);
    }

    /** Fully met, shown by a document. */
    static AnswerForm met() {
        return new AnswerForm("MET", List.of(document()), List.of(), null, null, null, null);
    }

    /** Short of that, with what is missing. */
    static AnswerForm missing(String score) {
        return form(score, "Something", null, null, null);
    }

    static AnswerForm form(
            @Nullable String score,
            @Nullable String gap,
            @Nullable String action,
            @Nullable String owner,
            @Nullable String due) {
        return new AnswerForm(score, List.of(), List.of(), gap, action, owner, due);
    }

    static AnswerForm.Row document() {
        return row("DOCUMENT", "Strategy", "https://www.example.org/strategy");
    }

    static AnswerForm.Row row(@Nullable String kind, @Nullable String title, @Nullable String link) {
        return new AnswerForm.Row(kind, title, link);
    }

    /** Begins one by the framework of excellence, which has five criteria. */
    static UUID begin(Asker who, String month, boolean isLikeBefore) {
        return at(who, w -> w.get(AssessmentService.class).begin(EXCELLENCE, month, isLikeBefore));
    }

    /** Saves what was typed over what stands there. */
    static void answer(Asker who, UUID assessment, String ref, AnswerForm form) {
        at(who, w -> {
            AnswerService service = w.get(AnswerService.class);
            service.save(assessment, ref, service.get(assessment, ref).version(), form);
            return true;
        });
    }

    /** Begins one, answers its criteria in their order, and finishes it. */
    static UUID finished(Asker who, String month, AnswerForm... forms) {
        UUID id = begin(who, month, false);
        List<Criterion> criteria = new ArrayList<>(view(who, id).framework().scored());
        for (int i = 0; i < forms.length; i++) {
            answer(who, id, criteria.get(i).ref(), forms[i]);
        }
        finish(who, id);
        return id;
    }

    static void finish(Asker who, UUID id) {
        at(who, w -> {
            w.get(AssessmentService.class).finish(id);
            return true;
        });
    }

    static AssessmentView view(Asker who, UUID id) {
        return at(who, w -> w.get(AssessmentService.class).get(id));
    }

    static <T> T at(Asker who, Function<Wiring, T> useCase) {
        Clock clock = Clock.fixed(
                LocalDate.parse(DAY).atTime(9, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
        return Wiring.at(clock, who, useCase);
    }
}
