package org.partnershipportal.admin.member;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.admin.download.CsvFile;
import org.partnershipportal.admin.download.LocalTimes;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.web.page.Messages;

/** The list of members as a file. */
@WebServlet("/member/list.csv")
public class MemberListFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MemberService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<List<@Nullable Object>> rows =
                service.members().stream().map(MemberListFile::row).toList();
        new CsvFile(List.of(
                        Messages.text("member.list.name"),
                        Messages.text("member.list.email"),
                        Messages.text("member.list.role"),
                        Messages.text("member.list.since")))
                .send(response, "members.csv", rows);
    }

    private static List<@Nullable Object> row(MemberRow member) {
        return Arrays.asList(
                member.name(),
                member.email(),
                Messages.text("member.role." + member.role()),
                LocalTimes.dateOf(member.since()));
    }
}
