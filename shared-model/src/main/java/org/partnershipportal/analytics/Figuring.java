package org.partnershipportal.analytics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.asked.AskedOften;
import org.partnershipportal.schedule.OfficeTimes;
import org.partnershipportal.worktime.OfficeHours;
import org.partnershipportal.worktime.Stretch;

/** Makes the figures of a period, of one body or of all that whoever asks may count. */
@Dependent
class Figuring {
    /** Completed parts whose clocks are read for one page: a quarter of a body, the latest of a whole partnership. */
    static final int MOST_PARTS = 2000;

    private static final int MOST_ASKED = 50;

    private final AnalyticsRepository repository;
    private final AskedOften asked;
    private final OfficeTimes offices;

    @Inject
    Figuring(AnalyticsRepository repository, AskedOften asked, OfficeTimes offices) {
        this.repository = repository;
        this.asked = asked;
        this.offices = offices;
    }

    AnalyticsView of(@Nullable UUID body, AnalyticsPeriod period) {
        List<HandbackRow> handbacks = repository.findHandbacks(body, period);
        List<CompletedPart> completed = repository.findCompleted(body, period, MOST_PARTS);
        return new AnalyticsView(
                period,
                handbacks,
                counts(handbacks, HandbackRow::reason),
                counts(handbacks, HandbackRow::service),
                pairs(handbacks),
                repository.findContacts(body, period),
                times(completed),
                completed.size(),
                completed.size() == MOST_PARTS,
                repository.countCorrected(body, period),
                asked.unsure(MOST_ASKED),
                asked.phrases(MOST_ASKED),
                asked.places(MOST_ASKED));
    }

    static List<CountRow> counts(List<HandbackRow> handbacks, Function<HandbackRow, String> by) {
        Map<String, Integer> counts = handbacks.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.summingInt(HandbackRow::times)));
        int all = handbacks.stream().mapToInt(HandbackRow::times).sum();
        return counts.entrySet().stream()
                .map(each -> new CountRow(each.getKey(), each.getValue(), Shares.percent(each.getValue(), all)))
                .sorted(Comparator.comparingInt(CountRow::times).reversed().thenComparing(CountRow::of))
                .toList();
    }

    private static List<PairRow> pairs(List<HandbackRow> handbacks) {
        record Pair(String from, String to) {}
        return handbacks.stream()
                .collect(Collectors.groupingBy(
                        row -> new Pair(row.from(), row.to()), Collectors.summingInt(HandbackRow::times)))
                .entrySet()
                .stream()
                .map(each -> new PairRow(each.getKey().from(), each.getKey().to(), each.getValue()))
                .sorted(Comparator.comparingInt(PairRow::times)
                        .reversed()
                        .thenComparing(PairRow::from)
                        .thenComparing(PairRow::to))
                .toList();
    }

    private List<TimeRow> times(List<CompletedPart> completed) {
        List<UUID> bodies = completed.stream()
                .flatMap(part -> part.stretches().stream())
                .map(Stretch::holder)
                .distinct()
                .toList();
        if (bodies.isEmpty()) {
            return List.of();
        }
        Map<UUID, OfficeHours> hours = offices.of(bodies);
        Map<UUID, String> names = repository.names(bodies);
        return BodyTimes.of(
                completed, body -> hours.getOrDefault(body, OfficeHours.USUAL), body -> names.getOrDefault(body, ""));
    }
}
