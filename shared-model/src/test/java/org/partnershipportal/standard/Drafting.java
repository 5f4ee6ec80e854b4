package org.partnershipportal.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** Two administrators who draft versions of the standard, on a day of their own. */
final class Drafting {
    static final Asker FIRST = Asker.steward("steward-1");
    static final Asker SECOND = Asker.steward("steward-2");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Drafting() {}

    static PromiseForm form(String code, String text, Integer amount, Integer percent) {
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

    static UUID begun(String name, UUID like) {
        UUID id = UUID.randomUUID();
        begin(id, name, like);
        return id;
    }

    static void begin(UUID id, String name, UUID like) {
        drafts(FIRST, service -> service.begin(id, name, like));
    }

    static void put(UUID version, PromiseForm form) {
        drafts(FIRST, service -> service.put(version, UUID.randomUUID(), form, Seen.NOTHING));
    }

    static StandardView standard(UUID version) {
        return drafted(version).standard();
    }

    static DraftView drafted(UUID version) {
        return at(FIRST, TODAY, w -> w.get(StandardDraftService.class).get(version));
    }

    static void drafts(Asker who, Consumer<StandardDraftService> wish) {
        at(who, TODAY, w -> {
            wish.accept(w.get(StandardDraftService.class));
            return true;
        });
    }

    static void publication(Asker who, Consumer<StandardPublicationService> wish) {
        at(who, TODAY, w -> {
            wish.accept(w.get(StandardPublicationService.class));
            return true;
        });
    }

    static <T> T at(Asker who, LocalDate day, Function<Wiring, T> useCase) {
        Clock clock = Clock.fixed(day.atTime(9, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
        return Wiring.at(clock, who, useCase);
    }
}
