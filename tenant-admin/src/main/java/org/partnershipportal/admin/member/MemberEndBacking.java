package org.partnershipportal.admin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The question before a membership ends. */
@Named
@RequestScoped
public class MemberEndBacking {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    MemberService service;

    @Inject
    PortalAddress address;

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

    /** Ends it and goes to the list. */
    public void end() throws IOException {
        try {
            MemberRow leaving = getMember();
            service.end(membership());
            News.tellNext(
                    Messages.text("member.end.done", leaving.name(), Messages.text("member.role." + leaving.role())));
            Faces.redirect(address.of("/admin/member/list"));
        } catch (NotFoundException gone) {
            throw gone;
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
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
