package org.partnershipportal.portal.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.assessment.AnswerForm;
import org.partnershipportal.assessment.AnswerService;
import org.partnershipportal.assessment.AnswerView;
import org.partnershipportal.assessment.Criterion;
import org.partnershipportal.assessment.Score;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** One criterion of a draft. What was typed stays on the page whatever is refused. */
@Named
@RequestScoped
public class AssessmentItemBacking {
    private static final int SPARE_ROWS = 2;
    private static final int MOST_ROWS = 20;

    @Inject
    AnswerService answers;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String name;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String ref;

    /** What follows the criterion: no page has such an address. */
    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String more;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private List<String> figures = List.of();
    private @Nullable AnswerView view;
    private boolean changed;

    /** As it stands; what was saved stands in the fields until something else is typed. */
    public AnswerView getView() {
        AnswerView read = view;
        if (read == null) {
            read = answers.get(getId(), getRef());
            view = read;
            typed.putAll(AnswerFields.of(read));
            typed.putIfAbsent("score", "");
            figures = AnswerFields.figures(read);
        }
        return read;
    }

    private UUID getId() {
        return Ids.of(name);
    }

    private String getRef() {
        if (ref == null || more != null) {
            throw new NotFoundException("error.NotFound");
        }
        return ref;
    }

    public void saveAndGoOn() {
        Criterion next = getView().next();
        save(next == null ? "assessment/one/" + name : "assessment/item/" + name + "/" + next.ref());
    }

    public void saveAndStay() {
        save("assessment/item/" + name + "/" + getRef());
    }

    private void save(String address) {
        AnswerForm form = AnswerFields.form(typed, figures, getRows());
        if (FormMessages.isDone(() -> keep(form))) {
            News.tellNext(Messages.text("assessment.item.saved", getRef()));
            Faces.redirect(address);
        }
    }

    private void keep(AnswerForm form) {
        try {
            answers.save(getId(), getRef(), seen(), form);
        } catch (StaleVersionException e) {
            changed = true;
            view = answers.get(getId(), getRef());
            throw new BusinessException("error.assessment.changed");
        }
    }

    private int seen() {
        String version = request.getParameter("version");
        return version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
    }

    /** What belongs beside a field: what somebody else has saved there, where that differs, or what it is for. */
    public String hint(String field, String otherwise) {
        String saved = AnswerFields.of(getView()).getOrDefault(field, "");
        String here = Objects.requireNonNullElse(Texts.orNull(typed.get(field)), "");
        if (!changed || saved.equals(here)) {
            return otherwise;
        }
        if (saved.isEmpty()) {
            return Messages.text("assessment.item.saved-meanwhile.nothing");
        }
        return Messages.text(
                "assessment.item.saved-meanwhile",
                field.equals("score") ? Messages.text("assessment.score." + saved) : saved);
    }

    /** The same of the figures that were chosen. */
    public String getFiguresHint() {
        List<String> saved = AnswerFields.figures(getView());
        return !changed || saved.equals(figures)
                ? Messages.text("assessment.item.figures.hint")
                : Messages.text("assessment.item.saved-meanwhile", String.join(", ", saved));
    }

    /** The scale, from the least to the most, and that nothing is said yet. */
    public List<SelectItem> getScores() {
        return Arrays.stream(Score.values())
                .map(score -> new SelectItem(
                        score.name(),
                        Messages.text("assessment.score." + score) + ": " + Messages.text("assessment.scale." + score)))
                .toList();
    }

    /** The numbers of the rows for practices and documents: those that are filled, and two more. */
    public List<Integer> getNumbers() {
        return IntStream.range(0, getRows()).boxed().toList();
    }

    /** How many they are: as many as were sent, for who sends them. */
    public int getRows() {
        String sent = request.getParameter("rows");
        int rows = sent != null && sent.matches("\\d{1,2}")
                ? Integer.parseInt(sent)
                : getView().documents().size() + SPARE_ROWS;
        return Math.min(rows, MOST_ROWS);
    }

    /** What a row for evidence may be. */
    public List<SelectItem> getKinds() {
        return AnswerFields.kinds().stream()
                .map(kind -> new SelectItem(kind.name(), Messages.text("assessment.evidence." + kind)))
                .toList();
    }

    /** The promises of the own body, and those that were chosen before. */
    public List<SelectItem> getPromises() {
        return AnswerFields.choices(getView());
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public List<String> getFigures() {
        return figures;
    }

    public void setFigures(List<String> figures) {
        this.figures = figures;
    }
}
