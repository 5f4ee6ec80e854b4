package org.partnershipportal.portal.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.web.page.FormKey;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.workspace.NotePlace;
import org.partnershipportal.workspace.NoteRow;
import org.partnershipportal.workspace.NoteService;
import org.partnershipportal.workspace.Visibility;

/** The notes of a case, and a new one. */
@Named
@RequestScoped
public class WorkspaceNoteBacking {
    @Inject
    NoteService notes;

    @Inject
    FormKey formKey;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private @Nullable NotePlace place;
    private @Nullable List<NoteRow> rows;
    private @Nullable String visibility;
    private @Nullable String text;

    /** The case; not found for who does not work on it. */
    public NotePlace getPlace() {
        if (place == null) {
            place = notes.find(getReference()).orElseThrow(() -> new NotFoundException("error.case.not-found"));
        }
        return Objects.requireNonNull(place);
    }

    /** Whether who looks at the case may add a note. */
    public boolean isPossible() {
        return notes.find(getReference()).isPresent();
    }

    /** The notes that the own body may read, the latest first. */
    public List<NoteRow> getRows() {
        if (rows == null) {
            rows = notes.notes(getReference());
        }
        return Objects.requireNonNull(rows);
    }

    /** The reference that the address names. */
    public String getReference() {
        return Objects.requireNonNullElse(reference, "");
    }

    /** Who may read it, as choices: the resident only where the own body is accountable. */
    public List<SelectItem> getVisibilities() {
        boolean accountable = getPlace().accountable();
        return Arrays.stream(Visibility.values())
                .filter(one -> one != Visibility.RESIDENT || accountable)
                .map(one -> new SelectItem(one.name(), Messages.text("workspace.note.visibility." + one)))
                .toList();
    }

    /** Writes it. */
    public void write() throws IOException {
        try {
            Visibility who = visibility == null || visibility.isEmpty() ? null : Visibility.valueOf(visibility);
            notes.write(getReference(), formKey.of(who, text), who, text);
            News.tellNext(Messages.text("workspace.note.written." + who));
            Faces.redirect("referral/case/" + getReference());
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    public @Nullable String getVisibility() {
        return visibility;
    }

    public void setVisibility(@Nullable String visibility) {
        this.visibility = visibility;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
