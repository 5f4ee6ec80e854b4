package org.partnershipportal.deploy.bench.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.partnershipportal.answer.Confidence;
import org.partnershipportal.search.ServiceMatch;

/** How often the search was right about judged questions. */
public final class JudgedFigures {
    private static final int FIRST_FEW = 3;

    private final List<Judged> all;

    private JudgedFigures(List<Judged> all) {
        this.all = all;
    }

    /** Asks every question. */
    public static JudgedFigures of(List<JudgedQuestion> questions, SearchCaller caller) throws SQLException {
        List<Judged> all = new ArrayList<>();
        for (JudgedQuestion question : questions) {
            all.add(new Judged(question, caller.ask(question.question())));
        }
        return new JudgedFigures(all);
    }

    /** The share of answerable questions whose right service came first. */
    public double first() {
        return share(answerable(), Judged::right);
    }

    /** The share of answerable questions whose right service was among the first three. */
    public double amongFirstThree() {
        return share(answerable(), judged -> judged.among(FIRST_FEW));
    }

    /** The share of all questions, answerable or not, that were answered wrongly with high confidence. */
    public double wrongWithHighConfidence() {
        return share(all, judged -> judged.confidence() == Confidence.HIGH && !judged.right());
    }

    /** The three figures and, for each confidence, how many had it and how many of these were right. */
    public String table(String title) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.UK,
                "%-36s %4d questions  first %5.1f %%  in first three %5.1f %%  wrong with high confidence %4.2f %%%n",
                title,
                all.size(),
                100 * first(),
                100 * amongFirstThree(),
                100 * wrongWithHighConfidence()));
        for (Confidence confidence : Confidence.values()) {
            List<Judged> those =
                    all.stream().filter(one -> one.confidence() == confidence).toList();
            table.append(String.format(
                    Locale.UK,
                    "    %-8s %5.1f %% of the questions, of these right %5.1f %%%n",
                    confidence.name().toLowerCase(Locale.ROOT),
                    100.0 * those.size() / Math.max(1, all.size()),
                    100 * share(those, Judged::right)));
        }
        return table.toString();
    }

    private List<Judged> answerable() {
        return all.stream().filter(one -> !one.question.services().isEmpty()).toList();
    }

    private static double share(List<Judged> those, Predicate<Judged> test) {
        return those.isEmpty() ? 0 : (double) those.stream().filter(test).count() / those.size();
    }

    /** One question and what was found. */
    private record Judged(JudgedQuestion question, List<ServiceMatch> found) {
        boolean right() {
            return among(1);
        }

        boolean among(int most) {
            return found.stream()
                    .limit(most)
                    .anyMatch(match -> question.services().contains(match.slug()));
        }

        Confidence confidence() {
            return Confidence.ofBest(found);
        }
    }
}
