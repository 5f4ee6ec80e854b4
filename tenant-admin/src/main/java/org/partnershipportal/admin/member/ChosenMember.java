package org.partnershipportal.admin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;

/** The membership that the address of a page names by its id. */
@Named
@RequestScoped
public class ChosenMember {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    MemberService service;

    private @Nullable String id;
    private @Nullable MemberRow member;

    /** @throws NotFoundException when it is no membership of the own body, or has ended */
    public MemberRow getMember() {
        MemberRow read = member;
        if (read == null) {
            read = service.get(membership());
            member = read;
        }
        return read;
    }

    private UUID membership() {
        if (id == null || !UUID_TEXT.matcher(id).matches()) {
            throw new NotFoundException("error.NotFound");
        }
        return UUID.fromString(id);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
