package org.partnershipportal.returns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;

/** What a file says of one month, and in which rows. */
final class FileMonth {
    private static final String MISSING = "error.returns.missing";

    private final YearMonth month;
    private final Asked asked;
    private final int firstRow;
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private @Nullable Map<ReturnField, Entry> entries;

    FileMonth(YearMonth month, Asked asked, int firstRow) {
        this.month = month;
        this.asked = asked;
        this.firstRow = firstRow;
    }

    YearMonth month() {
        return month;
    }

    Asked asked() {
        return asked;
    }

    /** Takes a row of this month. */
    void take(ReturnFile.Line line) {
        String code = line.figure().toLowerCase(Locale.ROOT);
        if (asked.fields().stream().noneMatch(field -> field.code().equals(code))) {
            problems.add(FileProblem.of(line.row(), ReturnFile.FIGURE, "error.returns.file.figure", line.figure()));
            return;
        }
        Integer earlier = rows.putIfAbsent(code, line.row());
        if (earlier != null) {
            problems.add(FileProblem.of(line.row(), ReturnFile.FIGURE, "error.returns.file.twice", earlier));
            return;
        }
        if (!line.why().isEmpty() && !isGap(line.why())) {
            problems.add(FileProblem.of(line.row(), ReturnFile.WHY, "error.returns.file.why", line.why()));
        } else if (!line.why().isEmpty() && !line.number().isEmpty()) {
            problems.add(FileProblem.of(line.row(), ReturnFile.WHY, "error.returns.file.both"));
        }
        typed.put(code, line.number());
        typed.put(ReturnField.WHY + code, line.why());
    }

    private static boolean isGap(String text) {
        for (Gap gap : Gap.values()) {
            if (gap.name().equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }

    /** Checks what was taken as if it had been typed; returns all that is wrong. */
    List<FileProblem> check() {
        if (problems.isEmpty()) {
            try {
                entries = ReturnChecks.read(asked.fields(), typed);
            } catch (InvalidInputException wrong) {
                tell(wrong);
            }
        }
        return problems;
    }

    /** Compares with the month before; returns what is quite other. */
    List<FileProblem> compare(Map<ReturnField, Entry> before) {
        try {
            ReturnChecks.compare(entries(), before);
        } catch (InvalidInputException wrong) {
            tell(wrong);
        }
        return problems;
    }

    private void tell(InvalidInputException wrong) {
        for (Problem problem : wrong.problems()) {
            Integer row = rows.get(problem.field());
            problems.add(
                    row == null && problem.key().equals(MISSING)
                            ? FileProblem.of(firstRow, "", "error.returns.file.lacks", problem.field())
                            : new FileProblem(
                                    row == null ? firstRow : row,
                                    ReturnFile.NUMBER,
                                    problem.key(),
                                    problem.arguments()));
        }
    }

    /** Once it was checked and nothing is wrong. */
    Map<ReturnField, Entry> entries() {
        if (entries == null) {
            throw new IllegalStateException("a month of a file that was not checked");
        }
        return entries;
    }
}
