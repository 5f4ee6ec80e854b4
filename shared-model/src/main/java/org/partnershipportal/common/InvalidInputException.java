package org.partnershipportal.common;

import java.util.List;

/** One or several fields hold what they cannot hold (400). A field's name is the form's or the API's own. */
public class InvalidInputException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidInputException(String field, String key, Object... arguments) {
        this(List.of(new Problem(field, key, List.of(arguments))));
    }

    /** @param problems at least one */
    public InvalidInputException(List<Problem> problems) {
        super(problems.get(0).key(), problems.get(0).arguments().toArray());
        this.problems = List.copyOf(problems);
    }

    /** The first field that is wrong. */
    public String field() {
        return problems.get(0).field();
    }

    /** All that is wrong, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong with one field, as a message key with its arguments. */
    public record Problem(String field, String key, List<Object> arguments) {}
}
