package org.partnershipportal.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** Two administrators at one draft: neither overwrites nor publishes what was not seen. */
class StandardByTwoIT {
    private static final Asker FIRST = Asker.steward("steward-1");
    private static final Asker SECOND = Asker.steward("steward-2");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @BeforeAll
    static void found() {
        Database.use("standardbytwo");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void whatWasProposedAgainIsReadAgain() {
        UUID draft = begun("Again", null);
        begin(draft, "Again", null);
        assertThat(drafted(draft).proposal()).isNull();
        put(draft, form("TEL-01", "We answer soon.", 20, 90));
        publication(FIRST, service -> service.propose(draft, TODAY.plusYears(3)));
        UUID read = drafted(draft).proposal();
        publication(FIRST, service -> service.takeBack(draft));
        put(draft, form("TEL-02", "We answer late.", 200, 90));
        publication(FIRST, service -> service.propose(draft, TODAY.plusYears(3)));
        assertThatThrownBy(() -> publication(SECOND, service -> service.publish(draft, read)))
                .isInstanceOf(VersionDecided.class);
        assertThatThrownBy(() -> publication(SECOND, service -> service.publish(draft, null)))
                .isInstanceOf(VersionDecided.class);
        publication(FIRST, service -> service.takeBack(draft));
        drafts(FIRST, service -> service.delete(draft));
    }

    @Test
    void nobodyOverwritesWhatAnotherWroteMeanwhile() {
        UUID draft = begun("By two", null);
        String nothing = drafted(draft).seen(PromiseChannel.PHONE);
        drafts(FIRST, service -> service.write(draft, PromiseChannel.PHONE, "The first one's.", nothing));
        drafts(FIRST, service -> service.write(draft, PromiseChannel.PHONE, "The first one's.", nothing));
        Consumer<StandardDraftService> late =
                service -> service.write(draft, PromiseChannel.PHONE, "The second one's.", nothing);
        assertThatThrownBy(() -> drafts(SECOND, late))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.key()).isEqualTo("error.standard.guide-changed"));
        assertThat(standard(draft).guide(PromiseChannel.PHONE)).isEqualTo("The first one's.");

        UUID promise = UUID.randomUUID();
        drafts(FIRST, service -> service.put(draft, promise, form("TEL-01", "We answer soon.", 20, 90), Seen.NOTHING));
        drafts(FIRST, service -> service.put(draft, promise, form("TEL-01", "We answer soon.", 20, 90), Seen.NOTHING));
        String seen = drafted(draft).seen(promise);
        drafts(FIRST, service -> service.remove(draft, promise));
        assertThatThrownBy(() -> drafts(
                        SECOND, service -> service.put(draft, promise, form("TEL-01", "We answer.", 30, 90), seen)))
                .as("taken out meanwhile")
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.promise.changed"));
        assertThat(standard(draft).promises()).isEmpty();
        drafts(FIRST, service -> service.delete(draft));
    }

    @Test
    void whatNobodySeesAndNoPaperTakesIsLeftOut() {
        UUID draft = begun("Pasted", null);
        drafts(
                FIRST,
                service -> service.write(
                        draft, PromiseChannel.PHONE, "Say\u000b who\u000c you are.\n\tTwice.", Seen.NOTHING));
        put(draft, form("TEL-01", "We answer\u0001 soon.", 20, 90));
        assertThat(standard(draft).guide(PromiseChannel.PHONE)).isEqualTo("Say who you are.\n\tTwice.");
        assertThat(standard(draft).promises()).extracting(PromiseRow::text).containsExactly("We answer soon.");
        assertThatThrownBy(() -> put(draft, form("TEL-02", "\u0001", 20, 90)))
                .isInstanceOf(InvalidInputException.class);
        drafts(FIRST, service -> service.delete(draft));
    }

    private static PromiseForm form(String code, String text, Integer amount, Integer percent) {
        return new PromiseForm(
                code,
                PromiseChannel.PHONE,
                Integer.valueOf(code.substring(4)),
                text,
                Measure.CALL_ANSWER_TIME,
                amount == null ? null : Bound.AT_MOST,
                amount,
                amount == null ? null : TargetUnit.SECONDS,
                percent,
                "By the telephone system.");
    }

    private static UUID begun(String name, UUID like) {
        UUID id = UUID.randomUUID();
        begin(id, name, like);
        return id;
    }

    private static void begin(UUID id, String name, UUID like) {
        drafts(FIRST, service -> service.begin(id, name, like));
    }

    private static void put(UUID version, PromiseForm form) {
        drafts(FIRST, service -> service.put(version, UUID.randomUUID(), form, Seen.NOTHING));
    }

    private static StandardView standard(UUID version) {
        return drafted(version).standard();
    }

    private static DraftView drafted(UUID version) {
        return at(FIRST, TODAY, w -> w.get(StandardDraftService.class).get(version));
    }

    private static void drafts(Asker who, Consumer<StandardDraftService> wish) {
        at(who, TODAY, w -> {
            wish.accept(w.get(StandardDraftService.class));
            return true;
        });
    }

    private static void publication(Asker who, Consumer<StandardPublicationService> wish) {
        at(who, TODAY, w -> {
            wish.accept(w.get(StandardPublicationService.class));
            return true;
        });
    }

    private static <T> T at(Asker who, LocalDate day, Function<Wiring, T> useCase) {
        Clock clock = Clock.fixed(day.atTime(9, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
        return Wiring.at(clock, who, useCase);
    }
}
