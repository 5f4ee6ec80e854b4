package org.partnershipportal.workspace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.workspace.TemplateRepository.Wording;

/** What a template may be worded like. */
final class TemplateWords {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST = 4000;

    private TemplateWords() {}

    /** @throws InvalidInputException when something is missing, too long, or has a gap that nobody can fill */
    static Wording checked(@Nullable String title, @Nullable String text) {
        List<InvalidInputException.Problem> wrong = new ArrayList<>();
        String named = checked("title", "error.template.title-missing", title, LONGEST_TITLE, wrong);
        String said = checked("text", "error.template.text-missing", text, LONGEST, wrong);
        Gaps.unknown(said)
                .ifPresent(gap -> wrong.add(
                        new InvalidInputException.Problem("text", "error.template.gap-unknown", List.of(gap))));
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        return new Wording(named, said, false);
    }

    private static String checked(
            String field,
            String missing,
            @Nullable String typed,
            int longest,
            List<InvalidInputException.Problem> wrong) {
        String text = Texts.orNull(typed);
        if (text == null) {
            wrong.add(new InvalidInputException.Problem(field, missing, List.of()));
            return "";
        }
        if (text.length() > longest) {
            wrong.add(new InvalidInputException.Problem(field, "error.template.too-long", List.of(longest)));
        }
        return text;
    }
}
