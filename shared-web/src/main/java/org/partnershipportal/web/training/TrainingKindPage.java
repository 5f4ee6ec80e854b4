package org.partnershipportal.web.training;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.training.TrainingKindForm;
import org.partnershipportal.training.TrainingKindRow;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** A page on which a kind of training is asked for, or asked for no more. */
public abstract class TrainingKindPage {
    @Inject
    PortalAddress address;

    private final String here;
    private @Nullable List<TrainingKindRow> kinds;
    private @Nullable String name;
    private @Nullable String about;
    private @Nullable String firstDays;
    private @Nullable String months;
    private @Nullable String ended;

    /** @param here the address of the page in the portal */
    protected TrainingKindPage(String here) {
        this.here = here;
    }

    /** What is asked today. */
    protected abstract List<TrainingKindRow> ask();

    /** Whether a kind can be ended here. */
    protected abstract boolean isOwn(TrainingKindRow kind);

    /** Asks for one. */
    protected abstract void add(TrainingKindForm form);

    /** Asks for one no more. */
    protected abstract void end(UUID kind);

    public List<TrainingKindRow> getKinds() {
        List<TrainingKindRow> read = kinds;
        if (read == null) {
            read = ask();
            kinds = read;
        }
        return read;
    }

    /** Those that can be ended here. */
    public List<SelectItem> getEndable() {
        return getKinds().stream()
                .filter(this::isOwn)
                .map(kind -> new SelectItem(kind.id().toString(), kind.name()))
                .toList();
    }

    public void save() throws IOException {
        done(() -> add(new TrainingKindForm(name, about, firstDays, months)), "training.kind.saved");
    }

    public void finish() throws IOException {
        done(() -> end(chosen()), "training.kind.ended");
    }

    private UUID chosen() {
        UUID chosen = Ids.orNull(ended);
        if (chosen == null) {
            throw new InvalidInputException("ended", "error.training.kind");
        }
        return chosen;
    }

    private void done(Runnable wish, String news) throws IOException {
        if (FormMessages.isDone(wish)) {
            News.tellNext(Messages.text(news));
            Faces.redirect(address.of(here));
        }
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public @Nullable String getFirstDays() {
        return firstDays;
    }

    public void setFirstDays(@Nullable String firstDays) {
        this.firstDays = firstDays;
    }

    public @Nullable String getMonths() {
        return months;
    }

    public void setMonths(@Nullable String months) {
        this.months = months;
    }

    public @Nullable String getEnded() {
        return ended;
    }

    public void setEnded(@Nullable String ended) {
        this.ended = ended;
    }
}
