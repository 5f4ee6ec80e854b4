package org.partnershipportal.portal.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.web.failure.Failure;
import org.partnershipportal.web.page.FormKey;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.workspace.CaseFileService;
import org.partnershipportal.workspace.ChosenRow;
import org.partnershipportal.workspace.NoteService;
import org.partnershipportal.workspace.Visibility;

/**
 * Does one thing for each of several cases. Each is a transaction of its own, with its own permission and the version that
 * was seen; the page that follows says of each what became of it.
 */
@Named
@RequestScoped
public class WorkspaceBulkBacking {
    private static final Logger LOG = Logger.getLogger(WorkspaceBulkBacking.class.getName());

    @Inject
    CaseFileService files;

    @Inject
    NoteService notes;

    @Inject
    MoveService moves;

    @Inject
    FormKey formKey;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Chosen> chosen;
    private @Nullable List<ChosenRow> rows;
    private @Nullable String assignee;
    private @Nullable String visibility;
    private @Nullable String text;

    /** The chosen cases, as they stand now. */
    public List<ChosenRow> getRows() {
        if (rows == null) {
            rows = files.chosen(chosen().stream().map(Chosen::reference).toList());
        }
        return rows;
    }

    /** What the form says of a case: the version that was seen in the list, and that of its file seen here. */
    public String word(ChosenRow row) {
        int seen = chosen().stream()
                .filter(one -> one.reference().equals(row.reference()))
                .mapToInt(Chosen::version)
                .findFirst()
                .orElse(row.version());
        return row.reference() + "." + seen + "." + row.fileVersion();
    }

    /** To whom they may be given. */
    public List<SelectItem> getPeople() {
        return Assignees.options(files.people());
    }

    /** Who may read the note: the resident is written to from the case alone. */
    public List<SelectItem> getVisibilities() {
        return Stream.of(Visibility.INTERNAL, Visibility.SHARED)
                .map(one -> new SelectItem(one.name(), Messages.text("workspace.note.visibility." + one)))
                .toList();
    }

    public void take() throws IOException {
        each("workspace.bulk.taken", one -> files.take(one.reference(), one.fileVersion()));
    }

    public void assign() throws IOException {
        try {
            UUID to = Assignees.read(assignee).orElse(null);
            each("workspace.bulk.assigned", one -> files.assign(one.reference(), one.fileVersion(), to));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    public void accept() throws IOException {
        each("workspace.bulk.accepted", one -> moves.move(one.reference(), MoveForm.accept(one.version())));
    }

    public void note() throws IOException {
        if (Texts.orNull(visibility) == null) {
            FormMessages.show(new InvalidInputException("visibility", "error.note.visibility-missing"));
        } else if (Texts.orNull(text) == null) {
            FormMessages.show(new InvalidInputException("text", "error.note.text-missing"));
        } else {
            Visibility who = Visibility.valueOf(Texts.required(visibility));
            each(
                    "workspace.bulk.noted",
                    one -> notes.write(one.reference(), formKey.of(one.reference(), who, text), who, text));
        }
    }

    private void each(String key, Consumer<Chosen> wish) throws IOException {
        if (chosen().isEmpty()) {
            FormMessages.show(new BusinessException("workspace.bulk.none"));
            return;
        }
        Done.keep(chosen().stream().map(one -> result(one, key, wish)).toList());
        Faces.redirect("workspace/done");
    }

    /** One that fails is told as such, and keeps none of the others from being done and told. */
    @SuppressWarnings("checkstyle:IllegalCatch") // whatever it was, the list of what was done must not be lost
    static Done result(Chosen one, String key, Consumer<Chosen> wish) {
        try {
            wish.accept(one);
            return new Done(one.reference(), true, Messages.text(key));
        } catch (StaleVersionException e) {
            return new Done(one.reference(), false, Messages.text("workspace.bulk.stale"));
        } catch (BusinessException refusal) {
            return new Done(
                    one.reference(),
                    false,
                    Messages.text(refusal.key(), refusal.arguments().toArray()));
        } catch (RuntimeException e) {
            Failure failure = Failure.of(e);
            LOG.log(Level.SEVERE, e, () -> "Failure " + failure.reference() + " in work on several cases");
            return new Done(one.reference(), false, Messages.text("workspace.bulk.failed", failure.reference()));
        }
    }

    private List<Chosen> chosen() {
        if (chosen == null) {
            chosen = Chosen.read(request.getParameterValues("part"));
        }
        return chosen;
    }

    public @Nullable String getAssignee() {
        return assignee;
    }

    public void setAssignee(@Nullable String assignee) {
        this.assignee = assignee;
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
