package org.partnershipportal.portal.referral;

import java.util.List;
import org.partnershipportal.referral.InboxList;
import org.partnershipportal.referral.InboxRow;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.Messages;

/** A list of the inbox as CSV. */
final class InboxFile {
    private InboxFile() {}

    static CsvFile<InboxRow> of(InboxList list, List<InboxRow> rows) {
        return new CsvFile<>("inbox-" + ListName.of(list) + ".csv", rows)
                .column("referral.inbox.column.reference", InboxRow::reference)
                .column("referral.inbox.column.service", InboxRow::service)
                .column("referral.case.place", InboxRow::place)
                .column("referral.case.status", row -> Standing.of(row.status(), row.desk()))
                .column("referral.inbox.column.other.NOW", InboxRow::other)
                .column("workspace.inbox.assignee", InboxRow::assignee)
                .column("workspace.inbox.own-reference", InboxRow::ownReference)
                .column("referral.case.due", InboxRow::due)
                .column(
                        "referral.overdue",
                        row -> Messages.text(row.overdue() ? "referral.file.yes" : "referral.file.no"))
                .column("referral.inbox.column.new-date", InboxRow::newDate)
                .column("referral.case.first-contact", row -> Dates.london(row.firstContact()));
    }
}
