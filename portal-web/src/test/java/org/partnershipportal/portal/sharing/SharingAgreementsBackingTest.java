package org.partnershipportal.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.portal.sharing.SharingAgreementsBacking.Standing;
import org.partnershipportal.sharing.SharedField;
import org.partnershipportal.sharing.SharingAgreementRow;

class SharingAgreementsBackingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FAR = TODAY.plusYears(3);

    @Test
    void oneThatEndsWithinNinetyDaysIsSaidToLapse() {
        assertThat(SharingAgreementsBacking.warning(inForce(TODAY.plusDays(89), FAR), TODAY))
                .isEqualTo("LAPSES");
        assertThat(SharingAgreementsBacking.warning(inForce(TODAY.plusDays(90), FAR), TODAY))
                .isNull();
    }

    @Test
    void oneWithoutAnEndIsReviewedAndNeverLapses() {
        assertThat(SharingAgreementsBacking.warning(inForce(null, TODAY.minusDays(1)), TODAY))
                .isEqualTo("REVIEW");
        assertThat(SharingAgreementsBacking.warning(inForce(null, FAR), TODAY)).isNull();
    }

    @Test
    void whatIsNotInForceSaysWhy() {
        assertThat(Standing.of(row(TODAY.minusYears(1), TODAY.minusDays(1), FAR, true, false), TODAY))
                .isEqualTo(Standing.LAPSED);
        assertThat(Standing.of(row(TODAY.plusDays(1), null, FAR, true, false), TODAY))
                .isEqualTo(Standing.FUTURE);
        assertThat(Standing.of(row(TODAY.minusDays(1), null, FAR, false, false), TODAY))
                .isEqualTo(Standing.UNSIGNED);
        assertThat(SharingAgreementsBacking.warning(
                        row(TODAY.minusYears(1), TODAY.minusDays(1), FAR, true, false), TODAY))
                .isNull();
    }

    @Test
    void theFieldsAreNamedInWords() {
        assertThat(new SharingAgreementsBacking().fields(inForce(null, FAR))).isEqualTo("Name, Telephone number");
    }

    private static SharingAgreementRow inForce(@Nullable LocalDate until, LocalDate review) {
        return row(TODAY.minusYears(1), until, review, true, true);
    }

    private static SharingAgreementRow row(
            LocalDate from, @Nullable LocalDate until, LocalDate review, boolean signed, boolean inForce) {
        return new SharingAgreementRow(
                UUID.randomUUID(),
                "Westmark County Council",
                "Referrals",
                "To refer",
                "public task",
                EnumSet.of(SharedField.NAME, SharedField.PHONE),
                from,
                Optional.ofNullable(until),
                review,
                signed,
                inForce);
    }
}
