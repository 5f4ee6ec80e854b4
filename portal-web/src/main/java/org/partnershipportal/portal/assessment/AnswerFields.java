package org.partnershipportal.portal.assessment;

import jakarta.faces.model.SelectItem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.assessment.Answer;
import org.partnershipportal.assessment.AnswerForm;
import org.partnershipportal.assessment.AnswerView;
import org.partnershipportal.assessment.Evidence;
import org.partnershipportal.assessment.EvidenceKind;
import org.partnershipportal.assessment.PlannedAction;

/** An answer as it stands in the fields of its page, by their ids; of the rows for evidence with their number. */
final class AnswerFields {
    private AnswerFields() {}

    /** What was saved; nothing for what is empty. */
    static Map<String, String> of(AnswerView view) {
        Map<String, String> fields = new HashMap<>();
        List<Evidence> documents = view.documents();
        for (int i = 0; i < documents.size(); i++) {
            fields.put("kind_" + i, documents.get(i).kind().name());
            fields.put("title_" + i, documents.get(i).title());
            fields.put("link_" + i, documents.get(i).link());
        }
        Answer answer = view.answer();
        if (answer != null) {
            put(fields, "score", answer.score() == null ? null : answer.score().name());
            put(fields, "gap", answer.gap());
            action(fields, answer.action());
        }
        return fields;
    }

    private static void action(Map<String, String> fields, @Nullable PlannedAction action) {
        if (action != null) {
            put(fields, "action", action.text());
            put(fields, "owner", action.owner());
            put(fields, "due", action.due().toString());
        }
    }

    private static void put(Map<String, String> fields, String field, @Nullable String text) {
        if (text != null) {
            fields.put(field, text);
        }
    }

    /** The figures that were saved, by the codes of their promises. */
    static List<String> figures(AnswerView view) {
        return view.figures().stream().map(Evidence::link).toList();
    }

    /** What may be chosen: what the body promises now, and what was chosen before. */
    static List<SelectItem> choices(AnswerView view) {
        Map<String, String> choices = new LinkedHashMap<>();
        view.promises().forEach(promise -> choices.put(promise.code(), promise.text()));
        view.figures().forEach(figure -> choices.putIfAbsent(figure.link(), figure.title()));
        return choices.entrySet().stream()
                .map(one -> new SelectItem(one.getKey(), one.getKey() + ": " + one.getValue()))
                .toList();
    }

    /** @param rows how many rows for evidence there are */
    static AnswerForm form(Map<String, @Nullable String> typed, List<String> figures, int rows) {
        return new AnswerForm(
                typed.get("score"),
                IntStream.range(0, rows)
                        .mapToObj(i -> new AnswerForm.Row(
                                typed.get("kind_" + i), typed.get("title_" + i), typed.get("link_" + i)))
                        .toList(),
                List.copyOf(figures),
                typed.get("gap"),
                typed.get("action"),
                typed.get("owner"),
                typed.get("due"));
    }

    /** What the rows for evidence are for. */
    static List<EvidenceKind> kinds() {
        return List.of(EvidenceKind.DOCUMENT, EvidenceKind.PRACTICE);
    }
}
