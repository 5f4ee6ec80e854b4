package org.partnershipportal.portal.referral;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.referral.InboxRow;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.worktime.LondonClock;

/**
 * A list of the inbox as CSV. A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
 * injection).
 */
final class InboxFile {
    private static final String FORMULA = "=+-@\t\r\n";
    private static final List<String> COLUMNS = List.of(
            "referral.inbox.column.reference",
            "referral.inbox.column.service",
            "referral.case.place",
            "referral.case.status",
            "referral.inbox.column.other.NOW",
            "referral.case.due",
            "referral.overdue",
            "referral.case.first-contact");

    private InboxFile() {}

    static void write(List<InboxRow> rows, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS.stream().map(Messages::text).toList());
        for (InboxRow row : rows) {
            printer.printRecord(cells(row));
        }
        printer.flush();
    }

    private static List<String> cells(InboxRow row) {
        LocalDate firstContact = row.firstContact().atZone(LondonClock.ZONE).toLocalDate();
        return List.of(
                safe(row.reference()),
                safe(row.service()),
                safe(row.place()),
                Messages.text("referral.status." + row.status()),
                safe(row.other()),
                row.due().toString(),
                Messages.text(row.overdue() ? "referral.file.yes" : "referral.file.no"),
                firstContact.toString());
    }

    static String safe(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
