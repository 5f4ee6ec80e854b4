package org.partnershipportal.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.standard.Drafting.FIRST;
import static org.partnershipportal.standard.Drafting.SECOND;
import static org.partnershipportal.standard.Drafting.TODAY;
import static org.partnershipportal.standard.Drafting.begin;
import static org.partnershipportal.standard.Drafting.begun;
import static org.partnershipportal.standard.Drafting.drafted;
import static org.partnershipportal.standard.Drafting.drafts;
import static org.partnershipportal.standard.Drafting.form;
import static org.partnershipportal.standard.Drafting.publication;
import static org.partnershipportal.standard.Drafting.put;
import static org.partnershipportal.standard.Drafting.standard;

import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;

/** Two administrators at one draft: neither overwrites nor publishes what was not seen. */
class StandardByTwoIT {
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
}
