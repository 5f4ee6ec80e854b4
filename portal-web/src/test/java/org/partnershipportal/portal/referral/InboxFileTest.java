package org.partnershipportal.portal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.referral.DeskStatus;
import org.partnershipportal.referral.InboxList;
import org.partnershipportal.referral.InboxRow;
import org.partnershipportal.referral.PartStatus;

class InboxFileTest {
    private static final Instant LATE = Instant.parse("2026-07-01T23:30:00Z");

    @Test
    void aRowIsWrittenInTheTimeOfLondon() throws IOException {
        InboxRow row = row("Witham", "Essex County Council");

        assertThat(file(row))
                .startsWith("\ufeffReference,What it is about,Place,")
                .endsWith(
                        "7K2M-Q4RT,Potholes,Witham,Received,Essex County Council,Sam Invented,HW-7,2026-07-08,no,2026-07-20,2026-07-02\r\n");
    }

    @Test
    void whatAResidentWroteRunsInNoSpreadsheet() throws IOException {
        assertThat(file(row("=1+1", null))).contains(",'=1+1,");
    }

    private static String file(InboxRow row) throws IOException {
        StringBuilder out = new StringBuilder();
        InboxFile.of(InboxList.NOW, List.of(row)).write(out);
        return out.toString();
    }

    private static InboxRow row(String place, @Nullable String other) {
        return new InboxRow(
                "7K2M-Q4RT",
                1,
                "Potholes",
                place,
                PartStatus.RECEIVED,
                DeskStatus.FREE,
                "DEAL",
                other,
                LocalDate.of(2026, 7, 8),
                false,
                LocalDate.of(2026, 7, 20),
                LATE,
                "HW-7",
                "Sam Invented");
    }
}
