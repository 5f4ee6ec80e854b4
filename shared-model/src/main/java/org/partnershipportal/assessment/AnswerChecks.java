package org.partnershipportal.assessment;

import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.Texts;

/** Reads what was typed of a criterion. A draft may lack anything; what is there must be right. */
final class AnswerChecks {
    static final int MOST_ROWS = 20;
    private static final int LONGEST_GAP = 2000;
    private static final int LONGEST_ACTION = 1000;
    private static final int LONGEST_OWNER = 120;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LINK = 500;
    private static final Pattern PORTAL_PATH = Pattern.compile("/[^/\\\\\\s]\\S*");

    private final AnswerForm typed;
    private final Map<String, String> promises;
    private final List<Problem> problems = new ArrayList<>();

    private AnswerChecks(AnswerForm typed, Map<String, String> promises) {
        this.typed = typed;
        this.promises = promises;
    }

    /**
     * Reads it.
     *
     * @param promises what may be chosen, by code
     * @throws InvalidInputException with all that is wrong; fields are score, title_n, link_n, figures, gap, action, owner
     *     and due
     */
    static CheckedAnswer read(AnswerForm typed, Map<String, String> promises) {
        return new AnswerChecks(typed, promises).read();
    }

    private CheckedAnswer read() {
        @Nullable Score score = score();
        List<Evidence> evidence = new ArrayList<>(documents());
        evidence.addAll(figures());
        @Nullable String gap = text("gap", typed.gap(), LONGEST_GAP);
        if (score == Score.MET && gap != null) {
            wrong("gap", "error.assessment.gap-of-met");
        }
        @Nullable PlannedAction action = action();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new CheckedAnswer(score, evidence, gap, action);
    }

    private @Nullable Score score() {
        @Nullable String name = Texts.orNull(typed.score());
        Optional<Score> score = Arrays.stream(Score.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (name != null && score.isEmpty()) {
            wrong("score", "error.assessment.score");
        }
        return score.orElse(null);
    }

    private List<Evidence> documents() {
        List<Evidence> read = new ArrayList<>();
        for (int i = 0; i < Math.min(typed.documents().size(), MOST_ROWS); i++) {
            document(typed.documents().get(i), i).ifPresent(read::add);
        }
        return read;
    }

    private Optional<Evidence> document(AnswerForm.Row row, int number) {
        @Nullable String title = text("title_" + number, row.title(), LONGEST_TITLE);
        @Nullable String link = text("link_" + number, row.link(), LONGEST_LINK);
        if (title == null && link == null) {
            return Optional.empty();
        }
        if (title == null) {
            wrong("title_" + number, "error.assessment.title");
        }
        if (link == null || !canBeLookedAt(link)) {
            wrong("link_" + number, "error.assessment.link");
        }
        EvidenceKind kind =
                EvidenceKind.PRACTICE.name().equals(row.kind()) ? EvidenceKind.PRACTICE : EvidenceKind.DOCUMENT;
        return title == null || link == null ? Optional.empty() : Optional.of(new Evidence(kind, title, link));
    }

    private static boolean canBeLookedAt(String link) {
        try {
            URI address = URI.create(link);
            return PORTAL_PATH.matcher(link).matches()
                    || ("https".equals(address.getScheme()) && address.getHost() != null);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<Evidence> figures() {
        List<String> codes = typed.figures().stream().distinct().toList();
        if (!promises.keySet().containsAll(codes)) {
            wrong("figures", "error.assessment.figure");
            return List.of();
        }
        return codes.stream()
                .map(one -> new Evidence(EvidenceKind.FIGURE, promises.getOrDefault(one, one), one))
                .toList();
    }

    private @Nullable PlannedAction action() {
        @Nullable String text = text("action", typed.action(), LONGEST_ACTION);
        @Nullable String owner = text("owner", typed.owner(), LONGEST_OWNER);
        @Nullable String month = Texts.orNull(typed.due());
        if (text == null && owner == null && month == null) {
            return null;
        }
        Optional<YearMonth> due = MonthText.of(month);
        require("action", text);
        require("owner", owner);
        require("due", due.orElse(null));
        return text == null || owner == null
                ? null
                : due.map(by -> new PlannedAction(text, owner, by)).orElse(null);
    }

    private void require(String field, @Nullable Object there) {
        if (there == null) {
            wrong(field, "error.assessment." + field);
        }
    }

    private @Nullable String text(String field, @Nullable String typed, int longest) {
        @Nullable String text = typed == null ? null : Texts.orNull(Texts.printable(typed));
        if (text != null && text.length() > longest) {
            wrong(field, "error.text.too-long", longest);
        }
        return text;
    }

    private void wrong(String field, String key, Object... arguments) {
        problems.add(new Problem(field, key, List.of(arguments)));
    }
}
