package org.partnershipportal.answer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.asked.AskedQuestions;
import org.partnershipportal.asked.Understood;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.ServiceRow;
import org.partnershipportal.directory.Where;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.responsibility.ResponsibilityService;
import org.partnershipportal.responsibility.ResponsibleBody;
import org.partnershipportal.search.SearchService;
import org.partnershipportal.search.ServiceMatch;

/** Answers the question of the front page: which body does this, here, on this day, and why. */
@Dependent
@Transactional
public class AnswerService {
    /** The two-tier councils of today began on this day. */
    static final LocalDate EARLIEST = LocalDate.of(1974, 4, 1);

    private static final int YEARS_AHEAD = 10;
    private static final int MATCHES = 8;
    private static final int ANSWERED_SERVICES = 3;
    /** A service whose score is below this part of the best one's is an alternative, no answer. */
    private static final double NEAR = 0.6;
    /** What comes less than so near as the best is not worth a reader's while beside an answer. */
    private static final double ASIDE = 0.5;

    private final SearchService search;
    private final ResponsibilityService responsibilities;
    private final ReachLookUp reach;
    private final PlaceService places;
    private final FrontDeskRepository frontDesks;
    private final AskedQuestions asked;
    private final Clock clock;

    @Inject
    public AnswerService(
            SearchService search,
            ResponsibilityService responsibilities,
            ReachLookUp reach,
            PlaceService places,
            FrontDeskRepository frontDesks,
            AskedQuestions asked,
            Clock clock) {
        this.search = search;
        this.responsibilities = responsibilities;
        this.reach = reach;
        this.places = places;
        this.frontDesks = frontDesks;
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * Answers what a resident asks, and notes it for the counts of what is asked.
     *
     * @param question a resident's words
     * @param place what was typed for "where"
     * @param on the day to answer for; null for today
     * @throws InvalidInputException naming {@code q}, {@code place} or {@code on}
     */
    @Permits(Permission.READ_DIRECTORY)
    public AnswerView answer(String question, String place, @Nullable LocalDate on) {
        AnswerView view = reckon(question, place, on);
        view.place().place().ifPresent(at -> note(view, at));
        return view;
    }

    /** The same for a program that asks for many places at once, which is no resident's question and is not counted. */
    @Permits(Permission.READ_DIRECTORY)
    public AnswerView answerOneOfMany(String question, String place, @Nullable LocalDate on) {
        return reckon(question, place, on);
    }

    private AnswerView reckon(String question, String place, @Nullable LocalDate on) {
        requireWords(question, place);
        LocalDate day = day(on);
        PlaceFound found = places.lookUp(place, day);
        if (found.place().isEmpty()) {
            return new AnswerView(question, day, found, List.of(), List.of(), Danger.in(question), null);
        }
        List<ServiceMatch> matches = search.find(question, day, MATCHES);
        List<Answer> answers = answers(question, matches, found, found.place().get(), day);
        List<ServiceRow> alternatives = aside(matches)
                .map(match -> new ServiceRow(match.id(), match.slug(), match.name()))
                .filter(service -> answers.stream().noneMatch(a -> a.service().equals(service)))
                .toList();
        return new AnswerView(
                question, day, found, answers, alternatives, danger(question, matches), frontDesk(answers, found, day));
    }

    private void note(AnswerView view, PlaceRow at) {
        UUID service = Stream.concat(view.answers().stream().map(Answer::service), view.alternatives().stream())
                .map(ServiceRow::id)
                .findFirst()
                .orElse(null);
        boolean sure = view.answers().stream().limit(1).anyMatch(best -> best.confidence() != Confidence.LOW);
        Understood understood = service == null ? Understood.NOTHING : sure ? Understood.SURE : Understood.UNSURE;
        asked.note(clock.instant(), view.query(), at.areaCode(), service, understood, view.danger());
    }

    /** Both empty boxes are named at once. */
    private static void requireWords(String question, String place) {
        List<Problem> missing = new ArrayList<>();
        if (question.isBlank()) {
            missing.add(new Problem("q", "error.question.empty", List.of()));
        }
        if (place.isBlank()) {
            missing.add(new Problem("place", "error.place.empty", List.of()));
        }
        if (!missing.isEmpty()) {
            throw new InvalidInputException(missing);
        }
    }

    /** What else may be meant: all that came near where nothing is more than a guess, else what comes half as near. */
    private static Stream<ServiceMatch> aside(List<ServiceMatch> matches) {
        double least = matches.isEmpty() || Confidence.ofBest(matches) == Confidence.LOW
                ? 0
                : ASIDE * matches.get(0).score();
        return matches.stream().filter(match -> match.score() >= least);
    }

    private static boolean danger(String question, List<ServiceMatch> matches) {
        return Danger.in(question)
                || matches.stream().limit(1).anyMatch(best -> best.emergency() && Confidence.isLikely(best.score()));
    }

    /** Where nothing is more than a guess, the council of the place is named as the one to ring, not as the answer. */
    private @Nullable FrontDesk frontDesk(List<Answer> answers, PlaceFound found, LocalDate day) {
        if (answers.stream().anyMatch(answer -> answer.confidence() != Confidence.LOW)) {
            return null;
        }
        return found.place()
                .flatMap(place -> frontDesks
                        .find(place.areaId(), day)
                        .map(body -> frontDesk(body, new Where(place.areaId(), day))))
                .orElse(null);
    }

    private FrontDesk frontDesk(BodyRow body, Where where) {
        return new FrontDesk(body, reach.general(body.id(), where));
    }

    private LocalDate day(@Nullable LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        if (on == null) {
            return today;
        }
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (on.isBefore(EARLIEST) || on.isAfter(latest)) {
            throw new InvalidInputException("on", "error.date.out-of-range", EARLIEST, latest);
        }
        return on;
    }

    private List<Answer> answers(
            String question, List<ServiceMatch> matches, PlaceFound at, PlaceRow place, LocalDate day) {
        List<ServiceMatch> near = matches.stream()
                .filter(match -> match.score() >= NEAR * matches.get(0).score())
                .limit(ANSWERED_SERVICES)
                .toList();
        if (near.isEmpty()) {
            return List.of();
        }
        List<UUID> services = near.stream().map(ServiceMatch::id).toList();
        List<ResponsibleBody> bodies = responsibilities.find(services, place.areaId(), day);
        if (bodies.isEmpty()) {
            return List.of();
        }
        ReachFound found = reach.find(
                services,
                bodies.stream().map(ResponsibleBody::organisationId).collect(Collectors.toSet()),
                at,
                new Where(place.areaId(), day));
        Map<UUID, List<ResponsibleBody>> byService =
                bodies.stream().collect(Collectors.groupingBy(ResponsibleBody::serviceId));
        Function<ServiceMatch, Confidence> confidence = match -> confidence(question, match, matches);
        return near.stream()
                .flatMap(match -> byService.getOrDefault(match.id(), List.of()).stream()
                        .map(body -> answer(match, body, place, confidence.apply(match), found)))
                .toList();
    }

    private static Answer answer(
            ServiceMatch match, ResponsibleBody body, PlaceRow place, Confidence confidence, ReachFound found) {
        return new Answer(
                new ServiceRow(match.id(), match.slug(), match.name()),
                body.row(),
                body.part(),
                Reason.of(match.reason(), body, place),
                confidence,
                body.authority(),
                body.note(),
                found.of(match.id(), body.organisationId()));
    }

    /** Who asks for a service by its name means it. Else only the best can be certain; its lead is measured to the next. */
    static Confidence confidence(String question, ServiceMatch match, List<ServiceMatch> matches) {
        ServiceMatch best = matches.get(0);
        if (match.name().equalsIgnoreCase(question.strip())) {
            return Confidence.HIGH;
        }
        if (match.equals(best)) {
            return Confidence.ofBest(matches);
        }
        return match.score() >= best.score() ? Confidence.MEDIUM : Confidence.of(match.score(), 0);
    }
}
