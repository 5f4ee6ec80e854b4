package org.partnershipportal.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.review.ProgressForm;
import org.partnershipportal.review.RecommendationView;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** A page on which is said how it goes with a recommendation. What was typed stays whatever is refused. */
public abstract class ProgressPage {
    private static final String STEPS = "[0-9]{1,6}";

    @Inject
    PortalAddress address;

    @Inject
    HttpServletRequest request;

    private final String list;
    private @Nullable String progress;
    private @Nullable String note;
    private @Nullable LocalDate madeOn;
    private @Nullable RecommendationView view;

    /** @param list the address in the portal to which it leads back */
    protected ProgressPage(String list) {
        this.list = list;
    }

    /** The id in the address. */
    protected abstract UUID id();

    /** Asks for it. */
    protected abstract RecommendationView ask(UUID id);

    /** Says how it goes. */
    protected abstract void say(UUID id, int seen, ProgressForm form);

    /** @throws NotFoundException for what others are to do */
    public RecommendationView getView() {
        RecommendationView read = view;
        if (read == null) {
            read = ask(id());
            view = read;
        }
        return read;
    }

    public void save() throws IOException {
        try {
            say(id(), seen(), new ProgressForm(progress, note, madeOn));
            News.tellNext(Messages.text("review.progress.saved"));
            Faces.redirect(address.of(list));
        } catch (NotFoundException e) {
            throw e;
        } catch (StaleVersionException e) {
            view = null;
            FormMessages.show(new BusinessException("error.review.changed"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** How many steps were there when the form was shown; the page then carries how many there are now. */
    private int seen() {
        String steps = Objects.requireNonNullElse(request.getParameter("seen"), "");
        return steps.matches(STEPS) ? Integer.parseInt(steps) : -1;
    }

    public @Nullable String getProgress() {
        return progress;
    }

    public void setProgress(@Nullable String progress) {
        this.progress = progress;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(@Nullable LocalDate madeOn) {
        this.madeOn = madeOn;
    }
}
