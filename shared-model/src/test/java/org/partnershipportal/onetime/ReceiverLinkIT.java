package org.partnershipportal.onetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.onetime.Trust.LINK;
import static org.partnershipportal.onetime.Trust.as;
import static org.partnershipportal.onetime.Trust.audited;
import static org.partnershipportal.onetime.Trust.code;
import static org.partnershipportal.onetime.Trust.count;
import static org.partnershipportal.onetime.Trust.find;
import static org.partnershipportal.onetime.Trust.fresh;
import static org.partnershipportal.onetime.Trust.in;
import static org.partnershipportal.onetime.Trust.key;
import static org.partnershipportal.onetime.Trust.latest;
import static org.partnershipportal.onetime.Trust.move;
import static org.partnershipportal.onetime.Trust.offer;
import static org.partnershipportal.onetime.Trust.once;
import static org.partnershipportal.onetime.Trust.open;
import static org.partnershipportal.onetime.Trust.opened;
import static org.partnershipportal.onetime.Trust.ringList;
import static org.partnershipportal.onetime.Trust.row;
import static org.partnershipportal.onetime.Trust.run;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.BodyTakesNoReferrals;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.HandbackReason;
import org.partnershipportal.referral.InboxFilter;
import org.partnershipportal.referral.InboxList;
import org.partnershipportal.referral.InboxRow;
import org.partnershipportal.referral.InboxService;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveNotAllowed;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** Westmark's Housing Trust has joined without an inbox: it answers by one-time links. */
class ReceiverLinkIT {
    private static final Asker STEWARD = Asker.steward("p-admin");

    @BeforeAll
    static void found() throws SQLException {
        Database.use("onetime");
        Westmark.found();
        run("update portal.organisation set live_inbox = false where slug = 'trust'");
        assertThatThrownBy(() -> offer(key())).isInstanceOf(BodyTakesNoReferrals.class);
        Wiring.as(STEWARD, w -> {
            w.get(ReferralAddressService.class).record("trust", "trust@example.org", "01632 960010");
            return w;
        });
        assertThatThrownBy(() -> offer(key())).isInstanceOf(BodyTakesNoReferrals.class);
        TrailSecret asked = new TrailSecret(latest(LINK));
        assertThat(Wiring.<Optional<String>>as(
                        Asker.resident(asked.value()),
                        w -> w.get(ReferralAddressService.class).find(asked)))
                .hasValue("Alder Housing Trust");
        Wiring.as(Asker.resident(asked.value()), w -> {
            w.get(ReferralAddressService.class).confirm(asked);
            return w;
        });
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void anAddressIsCheckedAndBelongsToABodyWithoutAnInbox() {
        assertThatThrownBy(() -> Wiring.as(STEWARD, w -> {
                    w.get(ReferralAddressService.class).record("trust", "nobody", "call me");
                    return w;
                }))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems()).hasSize(2));
        assertThatThrownBy(() -> Wiring.as(STEWARD, w -> {
                    w.get(ReferralAddressService.class).record("cove", "cove@example.org", "01632 960011");
                    return w;
                }))
                .isInstanceOf(NotFoundException.class);
        List<BodyRow> receivers =
                Wiring.as(Asker.ANYBODY, w -> w.get(OrganisationService.class).receivers());
        assertThat(receivers)
                .filteredOn(BodyRow::answersByLink)
                .extracting(BodyRow::slug)
                .containsExactly("trust");
    }

    @Test
    void openingChangesNothingAndLinkAndCodeOpenThatOneReferral() throws SQLException {
        String other = key();
        offer(other);
        String reference = key();
        offer(reference);
        TrailSecret secret = new TrailSecret(latest(LINK));
        String before = row(reference);
        assertThat(find(secret)).isPresent();
        assertThat(find(secret)).isPresent();
        assertThat(row(reference)).isEqualTo(before);

        String code = code(secret);
        TrailSecret key = open(secret, code).orElseThrow();
        assertThat(find(secret)).as("used").isEmpty();
        assertThat(open(secret, code)).as("twice").isEmpty();

        OpenedReferral opened = opened(key).orElseThrow();
        Asker receiver = once(opened);
        CaseView view = as(receiver, w -> w.get(ReceiverCaseService.class).open(reference));
        assertThat(view.content().orElseThrow().summary()).isEqualTo("A deep hole by the chapel");
        assertThat(view.content().orElseThrow().name()).isNull();
        assertThatThrownBy(
                        () -> as(receiver, w -> w.get(ReceiverCaseService.class).open(other)))
                .isInstanceOf(NotFoundException.class);
        List<InboxRow> all = as(
                receiver,
                w -> w.get(InboxService.class)
                        .view(InboxList.NOW, InboxFilter.NONE, 1, false)
                        .page()
                        .rows());
        assertThat(all).as("of all that lies with the trust").hasSize(1);
    }

    @Test
    void eachStepSendsAFreshLinkAndTheEndNone() throws SQLException {
        String reference = key();
        offer(reference);
        OpenedReferral opened = enter(new TrailSecret(latest(LINK)));
        Asker receiver = once(opened);
        String offered = latest(LINK);
        move(receiver, reference, MoveForm.accept(2));
        String accepted = latest(LINK);
        assertThat(accepted).isNotEqualTo(offered);
        assertThat(open(new TrailSecret(accepted), code(new TrailSecret(accepted))))
                .as("the fresh link has a code of its own at once")
                .isPresent();
        assertThatThrownBy(() -> move(receiver, reference, MoveForm.accept(2)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> move(receiver, reference, MoveForm.offer(3, "westmark", false)))
                .isInstanceOf(MoveNotAllowed.class);
        move(receiver, reference, MoveForm.because(Move.WAIT, 3, "FOR_RESIDENT"));
        move(receiver, reference, MoveForm.of(Move.RESUME, 4));
        String mails = count();
        move(receiver, reference, MoveForm.complete(5, Outcome.DONE, "Visited."));
        assertThat(count()).isEqualTo(mails);
        assertThat(find(new TrailSecret(latest(LINK)))).isEmpty();
        assertThat(opened(openedKey)).isEmpty();
        CaseView sender = Wiring.as(
                Westmark.staff(Westmark.ALDER), w -> w.get(CaseService.class).open(reference));
        assertThat(sender.outcome()).isEqualTo(Outcome.DONE);
        assertThat(sender.accountable()).isEqualTo("Alder Housing Trust");
    }

    @Test
    void handsBackWithAReasonAndTheLinkIsOver() throws SQLException {
        String reference = key();
        offer(reference);
        TrailSecret first = new TrailSecret(latest(LINK));
        OpenedReferral opened = enter(first);
        move(once(opened), reference, MoveForm.handBack(2, HandbackReason.NOT_OUR_SERVICE.name(), null));
        assertThat(opened(openedKey)).isEmpty();
        String mails = count();
        fresh(first, Duration.ofDays(1));
        assertThat(count()).isEqualTo(mails);
    }

    @Test
    void threeWrongCodesAreAllAndNobodyIsToldWhich() throws SQLException {
        String reference = key();
        offer(reference);
        TrailSecret secret = new TrailSecret(latest(LINK));
        assertThat(open(secret, "123456")).as("none was sent").isEmpty();
        String code = code(secret);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 3; i++) {
            assertThat(open(secret, wrong)).isEmpty();
        }
        assertThat(open(secret, code)).as("right, too late").isEmpty();
        String mails = count();
        code(secret);
        assertThat(count()).as("a double click sends one").isEqualTo(mails);
        assertThat(open(new TrailSecret("nobody"), code)).isEmpty();
    }

    @Test
    void aCodeLivesAQuarterOfAnHourAndWhatItOpensHalfOfOne() throws SQLException {
        String reference = key();
        offer(reference);
        TrailSecret secret = new TrailSecret(latest(LINK));
        String code = code(secret);
        Optional<TrailSecret> late = in(
                Duration.ofMinutes(16),
                secret,
                w -> w.get(ReceiverLinkService.class).open(secret, code));
        assertThat(late).isEmpty();
        TrailSecret key = open(secret, code).orElseThrow();
        assertThat(opened(key)).isPresent();
        Optional<OpenedReferral> shut = in(
                Duration.ofMinutes(31),
                key,
                w -> w.get(ReceiverLinkService.class).findOpened(key));
        assertThat(shut).isEmpty();
    }

    @Test
    void whoHoldsAnyLinkOfItHasAFreshOneSentToTheSameAddressButNotTooOften() throws SQLException {
        String reference = key();
        offer(reference);
        TrailSecret first = new TrailSecret(latest(LINK));
        String mails = count();
        fresh(first, Duration.ZERO);
        assertThat(count()).isEqualTo(mails);
        fresh(first, Duration.ofMinutes(11));
        TrailSecret second = new TrailSecret(latest(LINK));
        assertThat(second).isNotEqualTo(first);
        assertThat(find(first)).isEmpty();
        assertThat(find(second)).isPresent();
        fresh(first, Duration.ofMinutes(22));
        assertThat(latest(LINK)).isNotEqualTo(second.value());
        mails = count();
        fresh(new TrailSecret("nobody"), Duration.ofDays(1));
        assertThat(count()).isEqualTo(mails);
    }

    @Test
    void unopenedAfterAWorkingDayTheSenderRingsAndRecordsASpokenAcceptance() throws SQLException {
        String reference = key();
        offer(reference);
        Asker alder = Westmark.staff(Westmark.ALDER);
        assertThat(ringList(LondonClock.ticking(), alder))
                .extracting(RingRow::reference)
                .doesNotContain(reference);
        Clock later = Clock.offset(LondonClock.ticking(), Duration.ofDays(7));
        RingRow row = ringList(later, alder).stream()
                .filter(line -> line.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        assertThat(row.phone()).isEqualTo("01632 960010");
        assertThat(ringList(later, Westmark.staff(Westmark.BIRCH))).isEmpty();
        assertThatThrownBy(() -> as(
                        Westmark.staff(Westmark.BIRCH),
                        w -> w.get(RingService.class).offered(reference)))
                .isInstanceOf(NotFoundException.class);

        OpenedReferral offered = as(alder, w -> w.get(RingService.class).offered(reference));
        as(once(offered), w -> {
            w.get(ReceiverCaseService.class)
                    .acceptSpoken(offered, row.version(), "duty adviser", Instant.now(), alder.user());
            return w;
        });
        CaseView view = as(alder, w -> w.get(CaseService.class).open(reference));
        assertThat(view.accountable()).isEqualTo("Alder Housing Trust");
        assertThat(row(reference)).contains("duty adviser");
        assertThat(audited(reference, "link.spoken-acceptance")).isEqualTo("0");
        as(alder, w -> {
            w.get(RingService.class).accepted(reference);
            return w;
        });
        assertThat(audited(reference, "link.spoken-acceptance")).isEqualTo("1");
        assertThat(ringList(later, alder))
                .filteredOn(line -> line.reference().equals(reference))
                .extracting(RingRow::offered)
                .doesNotContain(true);
    }

    private TrailSecret openedKey = new TrailSecret("");

    private OpenedReferral enter(TrailSecret secret) throws SQLException {
        openedKey = open(secret, code(secret)).orElseThrow();
        return opened(openedKey).orElseThrow();
    }
}
