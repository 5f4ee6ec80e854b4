package org.partnershipportal.admin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;

/** The members of the own body, a line for each of a person's roles. */
@Named
@RequestScoped
public class MemberListBacking {
    @Inject
    MemberService service;

    private @Nullable List<MemberRow> members;

    public List<MemberRow> getMembers() {
        List<MemberRow> read = members;
        if (read == null) {
            read = service.members();
            members = read;
        }
        return read;
    }

    public int getCount() {
        return (int) getMembers().stream().map(MemberRow::subject).distinct().count();
    }
}
