package org.partnershipportal.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.partnershipportal.standard.Drafting.FIRST;
import static org.partnershipportal.standard.Drafting.SECOND;
import static org.partnershipportal.standard.Drafting.TODAY;
import static org.partnershipportal.standard.Drafting.at;
import static org.partnershipportal.standard.Drafting.begun;
import static org.partnershipportal.standard.Drafting.drafted;
import static org.partnershipportal.standard.Drafting.drafts;
import static org.partnershipportal.standard.Drafting.form;
import static org.partnershipportal.standard.Drafting.publication;
import static org.partnershipportal.standard.Drafting.put;
import static org.partnershipportal.standard.Drafting.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.standard.StandardChange.Kind;
import org.partnershipportal.standard.StandardChange.Part;
import org.partnershipportal.standard.VersionRow.Standing;
import org.partnershipportal.tenancy.Asker;

/** A version is drafted, compared, proposed by one person and published by another; then it stays, until the next begins. */
class StandardDraftIT {
    @BeforeAll
    static void found() {
        Database.use("standarddraft");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aVersionIsPublishedByTwoAndEndsWhenTheNextBegins() {
        UUID one = begun("One", null);
        put(one, form("TEL-01", "We answer soon.", 20, 90));
        put(one, form("TEL-02", "We ring back.", 2, null));
        drafts(FIRST, service -> service.write(one, PromiseChannel.PHONE, "Say **who** you are.", Seen.NOTHING));
        assertThat(publicly(StandardService::versions))
                .as("a draft is nobody's")
                .isEmpty();
        publish(one, TODAY.plusDays(10));
        Optional<StandardView> holding = publicly(StandardService::findInForce);
        assertThat(holding).as("not yet").isEmpty();
        StandardView read = publicly(service -> service.get(1));
        assertThat(read.promises()).extracting(PromiseRow::code).containsExactly("TEL-01", "TEL-02");
        assertThat(read.guide(PromiseChannel.PHONE)).isEqualTo("Say **who** you are.");

        UUID two = begun("Two", one);
        UUID copied = standard(two).promises().get(0).id();
        String seen = drafted(two).seen(copied);
        drafts(FIRST, service -> service.put(two, copied, form("TEL-01", "We answer soon.", 15, 90), seen));
        drafts(
                FIRST,
                service -> service.remove(two, standard(two).promises().get(1).id()));
        put(two, form("TEL-03", "We say our name.", null, null));
        ComparisonView comparison =
                at(FIRST, TODAY, w -> w.get(StandardPublicationService.class).compare(one, two));
        assertThat(comparison.changes())
                .extracting(StandardChange::code, StandardChange::kind, StandardChange::parts)
                .containsExactly(
                        tuple("TEL-01", Kind.CHANGED, List.of(Part.TARGET)),
                        tuple("TEL-02", Kind.DROPPED, List.of()),
                        tuple("TEL-03", Kind.ADDED, List.of()));
        publish(two, TODAY.plusDays(40));

        VersionRow sooner = on(
                TODAY.plusDays(39),
                service -> service.findInForce().orElseThrow().version());
        assertThat(sooner.name()).isEqualTo("One");
        VersionRow later = on(
                TODAY.plusDays(40),
                service -> service.findInForce().orElseThrow().version());
        assertThat(later.name()).isEqualTo("Two");
        assertThat(later.number()).isEqualTo(2);
        List<VersionRow> published = publicly(StandardService::versions);
        assertThat(published.get(1).on(TODAY.plusDays(40))).isEqualTo(Standing.SUPERSEDED);
        UUID between = begun("Between", two);
        assertThatThrownBy(() -> publication(FIRST, service -> service.propose(between, TODAY.plusDays(40))))
                .as("on the day of another")
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.standard.from-taken"));
        assertThatThrownBy(() -> put(one, form("TEL-09", "More.", 1, null))).isInstanceOf(VersionDecided.class);
        assertThatThrownBy(() -> drafts(FIRST, service -> service.delete(one))).isInstanceOf(VersionDecided.class);
        assertThatThrownBy(() -> publication(FIRST, service -> service.takeBack(two)))
                .isInstanceOf(VersionDecided.class);
    }

    @Test
    void whoProposesDoesNotPublishAndWhatIsProposedStays() {
        UUID draft = begun("Proposed", null);
        assertThatThrownBy(() -> publication(FIRST, service -> service.propose(draft, TODAY.plusYears(2))))
                .hasMessage("error.standard.empty");
        put(draft, form("TEL-01", "We answer soon.", 20, 90));
        assertThatThrownBy(() -> publication(
                        SECOND, service -> service.publish(draft, drafted(draft).proposal())))
                .isInstanceOf(VersionDecided.class);
        publication(FIRST, service -> service.propose(draft, TODAY.plusYears(2)));
        assertThat(drafted(draft).proposedBy()).isEqualTo("steward-1");
        assertThatThrownBy(() -> publication(
                        FIRST, service -> service.publish(draft, drafted(draft).proposal())))
                .hasMessage("error.SecondPersonNeeded");
        assertThatThrownBy(() -> put(draft, form("TEL-02", "More.", 1, null))).isInstanceOf(VersionDecided.class);
        assertThatThrownBy(() -> drafts(FIRST, service -> service.delete(draft)))
                .isInstanceOf(VersionDecided.class);
        publication(FIRST, service -> service.takeBack(draft));
        drafts(FIRST, service -> service.delete(draft));
        assertThatThrownBy(() -> drafted(draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> drafts(FIRST, service -> service.delete(draft)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDayIsAfterTodayAndAfterAllThatIsPublished() {
        UUID early = begun("Early", null);
        put(early, form("TEL-01", "We answer soon.", 20, 90));
        for (LocalDate day : List.of(TODAY, TODAY.minusDays(1), TODAY.plusYears(11))) {
            assertThatThrownBy(() -> publication(FIRST, service -> service.propose(early, day)))
                    .as(day.toString())
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems())
                                    .extracting(Problem::field, Problem::key)
                                    .containsExactly(tuple("from", "error.standard.from")));
        }
        publication(FIRST, service -> service.propose(early, TODAY.plusYears(5)));
        assertThatThrownBy(() -> at(SECOND, TODAY.plusYears(5), w -> {
                    w.get(StandardPublicationService.class)
                            .publish(early, drafted(early).proposal());
                    return true;
                }))
                .as("its day has come")
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.standard.late"));
        publication(FIRST, service -> service.takeBack(early));
        drafts(FIRST, service -> service.delete(early));
    }

    @Test
    void whatIsWrongWithAPromiseIsSaidAtItsField() {
        UUID draft = begun("Wrong", null);
        assertThatThrownBy(() -> drafts(
                        FIRST,
                        service -> service.put(
                                draft,
                                UUID.randomUUID(),
                                new PromiseForm("tel", null, 0, " ", null, null, -1, null, 101, null),
                                Seen.NOTHING)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::field)
                                .containsExactly(
                                        "promiseCode",
                                        "channel",
                                        "position",
                                        "text",
                                        "measure",
                                        "amount",
                                        "bound",
                                        "unit",
                                        "percent",
                                        "method"));
        put(draft, form("TEL-01", "We answer soon.", 20, 90));
        assertThatThrownBy(() -> put(draft, form("TEL-01", "Again.", 20, 90)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("promiseCode"));
        assertThatThrownBy(() -> begun("Wrong", null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("name"));
        assertThatThrownBy(() -> drafts(
                        FIRST, service -> service.write(draft, PromiseChannel.PHONE, "x".repeat(20_001), Seen.NOTHING)))
                .isInstanceOf(InvalidInputException.class);
        drafts(FIRST, service -> service.delete(draft));
    }

    private static void publish(UUID version, LocalDate from) {
        publication(FIRST, service -> service.propose(version, from));
        publication(SECOND, service -> service.publish(version, drafted(version).proposal()));
    }

    private static <T> T publicly(Function<StandardService, T> question) {
        return on(TODAY, question);
    }

    private static <T> T on(LocalDate day, Function<StandardService, T> question) {
        return at(Asker.ANYBODY, day, w -> question.apply(w.get(StandardService.class)));
    }
}
