package org.partnershipportal.admin.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.standard.DraftView;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.StandardDraftService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The guide of a draft for one way of contact. */
@Named
@RequestScoped
public class StandardGuideBacking {
    @Inject
    StandardDraftService service;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    @Inject
    @Param
    @Nullable
    String channel;

    /** The mark of the guide as it was shown last. */
    @Inject
    @Param
    @Nullable
    String seen;

    private @Nullable String guide;
    private @Nullable DraftView view;
    private boolean looking;
    private boolean refused;

    /** Fills the field with what stands in the draft. */
    public void read() {
        guide = getView().standard().guide(getChannel());
    }

    /** @throws NotFoundException when there is no such version */
    public DraftView getView() {
        DraftView read = view;
        if (read == null) {
            read = service.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    /** @throws NotFoundException when it is no way of contact */
    public PromiseChannel getChannel() {
        return Arrays.stream(PromiseChannel.values())
                .filter(one -> one.name().equals(channel))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** Shows how it will look, and keeps nothing. */
    public void look() {
        looking = true;
    }

    public void save() throws IOException {
        if (FormMessages.isDone(() -> service.write(Ids.of(id), getChannel(), guide, seen))) {
            News.tellNext(Messages.text("standard.guide.saved"));
            Faces.redirect(address.of("/admin/standard/version") + "?id=" + id);
        } else {
            refused = true;
        }
    }

    /** Whether another one stands there meanwhile, which is shown beside what was typed. */
    public boolean isOvertaken() {
        return refused && !getView().seen(getChannel()).equals(seen);
    }

    /** The mark of what is shown here. */
    public String getSeen() {
        return seen == null || isOvertaken() ? getView().seen(getChannel()) : seen;
    }

    /** Whether it is shown as it will look. */
    public boolean isLooking() {
        return looking;
    }

    public @Nullable String getId() {
        return id;
    }

    public @Nullable String getGuide() {
        return guide;
    }

    public void setGuide(@Nullable String guide) {
        this.guide = guide;
    }
}
