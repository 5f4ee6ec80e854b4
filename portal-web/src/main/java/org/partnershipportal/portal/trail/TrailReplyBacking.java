package org.partnershipportal.portal.trail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.trail.StatusProof;
import org.partnershipportal.trail.TrailPartView;
import org.partnershipportal.trail.TrailService;
import org.partnershipportal.trail.TrailView;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.withdrawal.ReplyKind;
import org.partnershipportal.withdrawal.ReplyService;

/** What a resident replies by the trail: the link opens the page, one detail lets it be sent. */
@Named
@RequestScoped
public class TrailReplyBacking {
    @Inject
    TrailService trails;

    @Inject
    ReplyService replies;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String secret;

    private @Nullable TrailView trail;
    private @Nullable String kind;
    private @Nullable String part;
    private @Nullable String message;
    private @Nullable String detail;

    @PostConstruct
    void open() {
        if (getSecret().isBlank()) {
            throw new NotFoundException("error.trail.not-found");
        }
        trail = trails.get(new TrailSecret(getSecret()));
    }

    /** Sends it, and goes back to the trail; or says what is wrong, with all that was typed still there. */
    public void send() {
        ReplyKind chosen = Arrays.stream(ReplyKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
        try {
            if (chosen == null) {
                throw new InvalidInputException("kind", "error.reply.kind");
            }
            String reference = getTrail().reference();
            if (replies.reply(StatusProof.of(reference, detail), chosen, number(), message)) {
                Faces.redirect(request.getContextPath() + "/trail/follow/" + getSecret() + "?replied=" + kind);
            } else {
                FormMessages.show(new BusinessException("error.reply.unknown"));
            }
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    private int number() {
        String chosen = part;
        boolean several = getTrail().parts().size() > 1;
        return several && chosen != null && chosen.matches("[0-9]") ? Integer.parseInt(chosen) : 1;
    }

    public TrailView getTrail() {
        return Objects.requireNonNull(trail);
    }

    /** The secret that the address holds. */
    public String getSecret() {
        return Objects.requireNonNullElse(secret, "");
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(ReplyKind.values())
                .map(one -> new SelectItem(one.name(), Messages.text("trail.reply.kind." + one)))
                .toList();
    }

    public List<SelectItem> getParts() {
        List<SelectItem> items = new ArrayList<>();
        for (TrailPartView one : getTrail().parts()) {
            items.add(new SelectItem(Integer.toString(items.size() + 1), one.about()));
        }
        items.add(new SelectItem("0", Messages.text("trail.reply.part.all")));
        return items;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public void setDetail(@Nullable String detail) {
        this.detail = detail;
    }
}
