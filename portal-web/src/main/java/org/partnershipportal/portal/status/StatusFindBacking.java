package org.partnershipportal.portal.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tally.ContactChannel;
import org.partnershipportal.trail.CallerSays;
import org.partnershipportal.trail.StatusProof;
import org.partnershipportal.trail.StatusService;
import org.partnershipportal.trail.StatusView;
import org.partnershipportal.trail.TrailPartView;
import org.partnershipportal.web.page.FormKey;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A caller says reference and one detail: the trail is shown, and what the caller says is added. */
@Named
@RequestScoped
public class StatusFindBacking {
    @Inject
    StatusService service;

    @Inject
    FormKey formKey;

    private @Nullable String reference;
    private @Nullable String detail;
    private @Nullable String message;
    private @Nullable String part;
    private String channel = ContactChannel.PHONE.name();
    private @Nullable StatusView view;

    /** Shows the trail; says in the same words that there is none, that the detail is wrong, or that it is locked. */
    public void find() {
        try {
            view = service.find(proof()).orElse(null);
            if (view == null) {
                FormMessages.show(new BusinessException("error.status.unknown"));
            }
        } catch (InvalidInputException empty) {
            FormMessages.show(empty);
        }
    }

    /** Adds what the caller says. */
    public void tell() throws IOException {
        try {
            int number = part == null ? 1 : Integer.parseInt(part);
            UUID id = formKey.of(reference, number, channel, message);
            if (service.tell(proof(), new CallerSays(id, number, ContactChannel.valueOf(channel), message))) {
                News.tellNext(Messages.text("status.find.told"));
                Faces.redirect("status/find");
            } else {
                FormMessages.show(new BusinessException("error.status.unknown"));
            }
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
            showAgain();
        }
    }

    /** Who forgot the message sees the trail beside what is wrong. */
    private void showAgain() {
        try {
            view = service.find(proof()).orElse(null);
        } catch (InvalidInputException empty) {
            view = null; // said already
        }
    }

    private TrailSecret proof() {
        return StatusProof.of(reference, detail);
    }

    /** The trail that was found; null for none. */
    public @Nullable StatusView getView() {
        return view;
    }

    /** Whether the form for a message is there: a sent one always is, so that it is read. */
    public boolean isTelling() {
        return view != null || Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** The parts to choose from, by number. While a sent form is read all that there may be. */
    public List<SelectItem> getParts() {
        List<SelectItem> items = new ArrayList<>();
        StatusView found = view;
        if (found == null) {
            for (int number = 1; number <= 9; number++) {
                items.add(new SelectItem(Integer.toString(number), Integer.toString(number)));
            }
            return items;
        }
        for (TrailPartView one : found.parts()) {
            int number = one.reference().equals(found.reference())
                    ? 1
                    : Integer.parseInt(
                            one.reference().substring(found.reference().length() + 1));
            items.add(new SelectItem(Integer.toString(number), one.about()));
        }
        return items;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public void setDetail(@Nullable String detail) {
        this.detail = detail;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }

    /** By which way the caller came, in words. */
    public List<SelectItem> getChannels() {
        return Arrays.stream(ContactChannel.values())
                .map(one -> new SelectItem(one.name(), Messages.text("tally.channel." + one)))
                .toList();
    }

    public String getChannel() {
        return channel;
    }

    /** Nothing is sent while the form for a message is not shown. */
    public void setChannel(@Nullable String channel) {
        this.channel = channel == null ? ContactChannel.PHONE.name() : channel;
    }

    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part;
    }
}
