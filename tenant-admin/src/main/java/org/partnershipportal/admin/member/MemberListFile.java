package org.partnershipportal.admin.member;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.Messages;

/** The list of members as a file. */
@WebServlet("/member/list.csv")
public class MemberListFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MemberService service;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>("members.csv", service.members())
                .column("member.list.name", MemberRow::name)
                .column("member.list.email", MemberRow::email)
                .column("member.list.role", member -> Messages.text("member.role." + member.role()))
                .column("member.list.since", member -> Dates.london(member.since()));
    }
}
