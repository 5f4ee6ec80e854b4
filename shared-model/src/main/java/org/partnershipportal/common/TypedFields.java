package org.partnershipportal.common;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException.Problem;

/** What was typed into the fields of a form, read one after the other; all that is wrong is told at once. */
public final class TypedFields {
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A text that has to be there, without blanks around it.
     *
     * @param missing key of what is said when it is not there
     * @return empty when something is wrong with it
     */
    public String text(String field, @Nullable String typed, int longest, String missing) {
        @Nullable String text = typed == null ? null : Texts.orNull(Texts.printable(typed));
        if (text == null) {
            wrong(field, missing);
            return "";
        }
        if (text.length() > longest) {
            wrong(field, "error.text.too-long", longest);
            return "";
        }
        return text;
    }

    /** Says that something is wrong with a field, unless that was said before. */
    public void wrong(String field, String key, Object... arguments) {
        if (!isWrong(field)) {
            problems.add(new Problem(field, key, List.of(arguments)));
        }
    }

    public boolean isWrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** @throws InvalidInputException with all that is wrong, if anything is */
    public void require() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
