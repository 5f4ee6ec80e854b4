package org.partnershipportal.portal.returns;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.returns.FileProblem;
import org.partnershipportal.returns.ReturnField;
import org.partnershipportal.returns.ReturnFileRefused;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;

/** Shows what is wrong with figures: at its field with the figure's name, or with its row and column of the file. */
@Dependent
public class ReturnProblems {
    private static final String JUMP = "error.returns.jump";

    @Inject
    ReturnWords words;

    /** Shows it at the fields of a form. */
    void show(InvalidInputException wrong, List<ReturnField> fields) {
        FormMessages.show(new InvalidInputException(wrong.problems().stream()
                .map(problem -> fields.stream()
                        .filter(field -> field.code().equals(problem.field()))
                        .findFirst()
                        .map(field -> named(problem, words.label(field)))
                        .orElse(problem))
                .toList()));
    }

    private static Problem named(Problem problem, String label) {
        String text = Messages.text(problem.key(), problem.arguments().toArray());
        return new Problem(problem.field(), "common.error.at", List.of(label, text));
    }

    /** Shows it at the field of the file. */
    void show(ReturnFileRefused refused, String field) {
        List<Problem> shown = new ArrayList<>();
        shown.add(new Problem(field, refused.key(), List.of()));
        refused.problems().forEach(problem -> shown.add(ofFile(problem, field)));
        if (refused.more() > 0) {
            shown.add(new Problem(field, "returns.upload.more", List.of(refused.more())));
        }
        FormMessages.show(new InvalidInputException(shown));
    }

    private static Problem ofFile(FileProblem problem, String field) {
        String text = Messages.text(problem.key(), problem.arguments().toArray());
        if (problem.row() == 0) {
            return new Problem(field, problem.key(), problem.arguments());
        }
        return problem.column().isEmpty()
                ? new Problem(field, "returns.upload.row.whole", List.of(problem.row(), text))
                : new Problem(field, "returns.upload.row", List.of(problem.row(), problem.column(), text));
    }

    /** Whether what is asked is only a second look. */
    static boolean isJump(InvalidInputException wrong) {
        return wrong.problems().stream().anyMatch(problem -> problem.key().equals(JUMP));
    }

    static boolean isJump(ReturnFileRefused refused) {
        return refused.problems().stream().anyMatch(problem -> problem.key().equals(JUMP));
    }
}
