package org.partnershipportal.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.identity.Role;

/** What the name and the address of somebody who is invited must be. */
public final class InvitationChecks {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>:\"]+@[^@\\s<>:\"]+\\.[^@\\s<>:\"]+");

    private InvitationChecks() {}

    /** All that is wrong, in the order of the form; the fields are those named. */
    public static List<Problem> person(
            String nameField, @Nullable String name, String emailField, @Nullable String email) {
        List<Problem> problems = new ArrayList<>();
        if (name == null || name.isBlank()) {
            problems.add(new Problem(nameField, "error.person.name", List.of()));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(new Problem(nameField, "error.person.name-too-long", List.of(LONGEST_NAME)));
        }
        if (email == null
                || email.length() > LONGEST_EMAIL
                || !EMAIL.matcher(email.strip()).matches()) {
            problems.add(new Problem(emailField, "error.person.email", List.of()));
        }
        return problems;
    }

    static List<Problem> of(InvitationForm form) {
        List<Problem> problems = person("name", form.name(), "email", form.email());
        if (form.roles().isEmpty() || !form.roles().stream().allMatch(Role::isOfABody)) {
            problems.add(new Problem("roles", "error.member.role", List.of()));
        }
        return problems;
    }
}
