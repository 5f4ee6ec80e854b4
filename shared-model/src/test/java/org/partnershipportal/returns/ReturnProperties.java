package org.partnershipportal.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.performance.Figure;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.TargetUnit;

/** Whatever is typed: what passes the checks makes figures that the database holds, and what does not makes none. */
class ReturnProperties {
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final List<CharterLine> PROMISES = List.of(
            Kept.stricter(Kept.within(Measure.CALL_ANSWER_TIME, 20, TargetUnit.SECONDS), 10),
            Kept.share(Measure.CALLS_ABANDONED, Bound.AT_MOST, 5),
            Kept.share(Measure.SETTLED_AT_FIRST_CONTACT, Bound.AT_LEAST, 80),
            Kept.within(Measure.LETTER_REPLY_TIME, 5, TargetUnit.WORKING_DAYS),
            Kept.within(Measure.LETTER_ACKNOWLEDGEMENT_TIME, 5, TargetUnit.WORKING_DAYS),
            Kept.done(Measure.AVOIDABLE_CONTACT));
    private static final List<ReturnField> FIELDS = Asked.of(PROMISES).fields();

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> counts = Arbitraries.integers().between(0, 12).map(String::valueOf);
        Arbitrary<String> odd = Arbitraries.of("", " ", "-1", "1,5", "1.5", "x", "10000000");
        return Arbitraries.frequencyOf(Tuple.of(40, counts), Tuple.of(1, odd))
                .list()
                .ofSize(FIELDS.size());
    }

    @Property(tries = 3000)
    void figuresAreWithinTheirCases(@ForAll("texts") List<String> texts) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            typed.put(FIELDS.get(i).code(), texts.get(i));
        }
        try {
            Map<ReturnField, Entry> read = ReturnChecks.read(FIELDS, typed);
            assertThat(Asked.of(PROMISES).figures(MONTH, read))
                    .hasSize(PROMISES.size())
                    .allSatisfy(ReturnProperties::isWhole);
        } catch (InvalidInputException wrong) {
            assertThat(wrong.problems())
                    .allSatisfy(problem -> assertThat(typed)
                            .as("a problem stands at a figure that was asked")
                            .containsKey(problem.field()));
        }
    }

    private static void isWhole(Figure figure) {
        assertThat(figure.hits()).isBetween(0, figure.cases());
        if (figure.ownHits() != null) {
            assertThat(figure.ownHits()).isBetween(0, figure.hits());
        }
    }

    /** What is stored of a figure's name is read again as the same figure. */
    @Property
    void namesAreReadAsTheyWereWritten(
            @ForAll ReturnLine line, @ForAll TargetUnit unit, @ForAll @IntRange(max = 99_999) int amount) {
        ReturnField timed = new ReturnField(line, new Limit(amount, unit));
        assertThat(ReturnField.stored(line.name(), timed.within())).isEqualTo(timed);
        assertThat(ReturnField.stored(line.name(), "")).isEqualTo(ReturnField.of(line));
    }
}
