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
import static org.partnershipportal.onetime.Trust.key;
import static org.partnershipportal.onetime.Trust.latest;
import static org.partnershipportal.onetime.Trust.offer;
import static org.partnershipportal.onetime.Trust.open;
import static org.partnershipportal.onetime.Trust.opened;
import static org.partnershipportal.onetime.Trust.ringList;
import static org.partnershipportal.onetime.Trust.row;
import static org.partnershipportal.onetime.Trust.run;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** What becomes of links when the address, or the body, is not what it was. */
class LinkEndsIT {
    @BeforeAll
    static void found() throws SQLException {
        Database.use("link_ends");
        Westmark.found();
        run("update portal.organisation set live_inbox = false where slug = 'trust'");
        run(
                "insert into portal.referral_address (tenant_id, email, phone, secret_hash, recorded_by, confirmed_at) values ('"
                        + Westmark.TRUST + "', 'trust@example.org', '01632 960010', sha256('x'), 'p-admin', now())");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void afterManyRenewalsTheOldestLinkDoesNothingAndAnEarlierOneStillHelps() throws SQLException {
        String reference = key();
        offer(reference);
        TrailSecret first = new TrailSecret(latest(LINK));
        TrailSecret second = first;
        for (int i = 1; i <= 10; i++) {
            fresh(new TrailSecret(latest(LINK)), Duration.ofMinutes(11L * i));
            second = i == 1 ? new TrailSecret(latest(LINK)) : second;
        }
        String mails = count();
        fresh(first, Duration.ofDays(1));
        assertThat(count()).isEqualTo(mails);
        fresh(second, Duration.ofDays(1));
        assertThat(count()).isNotEqualTo(mails);
    }

    @Test
    void whileTheAddressIsAskedAboutAnewTheSenderStillRingsAndTheLastLinkStays() throws SQLException {
        String reference = key();
        offer(reference);
        TrailSecret link = new TrailSecret(latest(LINK));
        String before = row(reference);
        Asker alder = Westmark.staff(Westmark.ALDER);
        Clock later = Clock.offset(LondonClock.ticking(), Duration.ofDays(7));
        run("update portal.referral_address set confirmed_at = null");
        try {
            assertThat(ringList(later, alder))
                    .filteredOn(line -> line.reference().equals(reference))
                    .extracting(RingRow::phone)
                    .containsExactly("01632 960010");
            assertThatThrownBy(() -> sendAgain(alder, reference)).isInstanceOf(BusinessException.class);
            fresh(link, Duration.ofDays(1));
            assertThat(row(reference)).isEqualTo(before);
        } finally {
            run("update portal.referral_address set confirmed_at = now()");
        }
        sendAgain(alder, reference);
        assertThat(latest(LINK)).isNotEqualTo(link.value());
        assertThat(audited(reference, "link.sent-again")).isEqualTo("1");
        assertThat(audited(reference, "link.spoken-acceptance")).isEqualTo("0");
    }

    @Test
    void aLinkIsOverOnceTheBodyHasAccountsOrIsNotActive() throws SQLException {
        String reference = key();
        offer(reference);
        TrailSecret link = new TrailSecret(latest(LINK));
        TrailSecret openedKey = open(link, code(link)).orElseThrow();
        offer(key());
        TrailSecret other = new TrailSecret(latest(LINK));
        Clock later = Clock.offset(LondonClock.ticking(), Duration.ofDays(7));
        run("update portal.organisation set live_inbox = true where slug = 'trust'");
        try {
            assertThat(opened(openedKey)).isEmpty();
            assertThat(find(other)).isEmpty();
            assertThat(ringList(later, Westmark.staff(Westmark.ALDER))).isEmpty();
            String mails = count();
            fresh(link, Duration.ofDays(1));
            assertThat(count()).isEqualTo(mails);
        } finally {
            run("update portal.organisation set live_inbox = false where slug = 'trust'");
        }
        run("update portal.tenant set status = 'SUSPENDED' where id = '" + Westmark.TRUST + "'");
        try {
            assertThat(opened(openedKey)).isEmpty();
            assertThat(find(other)).isEmpty();
        } finally {
            run("update portal.tenant set status = 'ACTIVE' where id = '" + Westmark.TRUST + "'");
        }
        assertThat(opened(openedKey)).isPresent();
    }

    private static void sendAgain(Asker asker, String reference) {
        as(asker, w -> {
            w.get(RingService.class).sendAgain(reference);
            return w;
        });
    }
}
