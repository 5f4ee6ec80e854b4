package org.partnershipportal.portal.equality;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.equality.EqualityQuestion;
import org.partnershipportal.equality.PopulationForm;
import org.partnershipportal.equality.PopulationRow;
import org.partnershipportal.equality.PopulationService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** Who lives where the own body works, question by question. */
@Named
@RequestScoped
public class EqualityPopulationBacking {
    @Inject
    PopulationService service;

    @Inject
    EqualityWords words;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String named;

    private final Map<String, @Nullable String> shares = new HashMap<>();
    private List<PopulationRow> rows = List.of();
    private @Nullable String source;
    private @Nullable LocalDate sourceOn;

    /** A question, and the day for which it was counted; null where the own body has not said. */
    public record Standing(
            EqualityQuestion question, @Nullable LocalDate on) {}

    /** @throws NotFoundException for what is no question */
    @PostConstruct
    void open() {
        EqualityQuestion question = getQuestion();
        rows = service.own();
        if (!Faces.isPostback()) {
            rows.stream().filter(row -> row.question() == question).forEach(row -> {
                shares.put(row.choice(), row.percent().toPlainString());
                source = row.source();
                sourceOn = row.on();
            });
        }
    }

    /** The one that the address names; without one the first. */
    public EqualityQuestion getQuestion() {
        return named == null
                ? EqualityQuestion.AGE
                : EqualityQuestion.named(named).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    public List<Standing> getQuestions() {
        return Arrays.stream(EqualityQuestion.values())
                .map(question -> new Standing(
                        question,
                        rows.stream()
                                .filter(row -> row.question() == question)
                                .map(PopulationRow::on)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    public void save() {
        EqualityQuestion question = getQuestion();
        if (FormMessages.isDone(() -> service.say(question, new PopulationForm(shares, source, sourceOn)))) {
            News.tellNext(Messages.text("equality.population.saved", words.question(question)));
            Faces.redirect("equality/population/" + question);
        }
    }

    /** Of a hundred, as they were typed, by choice. */
    public Map<String, @Nullable String> getShares() {
        return shares;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable LocalDate getSourceOn() {
        return sourceOn;
    }

    public void setSourceOn(@Nullable LocalDate sourceOn) {
        this.sourceOn = sourceOn;
    }
}
