package org.partnershipportal.admin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.web.page.Ids;

/** The membership that the address of a page names by its id. */
@Named
@RequestScoped
public class ChosenMember {
    @Inject
    MemberService service;

    private @Nullable String id;
    private @Nullable MemberRow member;

    /** @throws NotFoundException when it is no membership of the own body, or has ended */
    public MemberRow getMember() {
        MemberRow read = member;
        if (read == null) {
            read = service.get(Ids.of(id));
            member = read;
        }
        return read;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
