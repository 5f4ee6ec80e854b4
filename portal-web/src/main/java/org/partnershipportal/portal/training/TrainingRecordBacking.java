package org.partnershipportal.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.training.TrainedEntry;
import org.partnershipportal.training.TrainingKindRow;
import org.partnershipportal.training.TrainingRecordForm;
import org.partnershipportal.training.TrainingRow;
import org.partnershipportal.training.TrainingWorkService;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** Who was trained is written down, or taken back. */
@Named
@RequestScoped
public class TrainingRecordBacking {
    @Inject
    TrainingWorkService service;

    @Inject
    Dates dates;

    private @Nullable List<TrainedEntry> entries;
    private @Nullable String kind;
    private @Nullable LocalDate doneOn;
    private List<String> people = new ArrayList<>();
    private @Nullable String entry;

    public List<SelectItem> getKinds() {
        return service.kinds().stream().map(TrainingRecordBacking::item).toList();
    }

    private static SelectItem item(TrainingKindRow row) {
        return new SelectItem(row.id().toString(), row.name());
    }

    /** Everybody of the own body, by name. */
    public List<SelectItem> getEverybody() {
        return service.everybody().rows().stream()
                .map(TrainingRow::person)
                .distinct()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .map(person -> new SelectItem(person.subject(), person.name()))
                .toList();
    }

    /** What was written down last. */
    public List<TrainedEntry> getEntries() {
        List<TrainedEntry> read = entries;
        if (read == null) {
            read = service.recorded();
            entries = read;
        }
        return read;
    }

    /** The same, to choose from. */
    public List<SelectItem> getStrikable() {
        return getEntries().stream()
                .map(one -> new SelectItem(
                        key(one),
                        Messages.text("training.record.entry", one.name(), one.kindName(), dates.day(one.on()))))
                .toList();
    }

    private static String key(TrainedEntry one) {
        return one.kind() + " " + one.subject() + " " + one.on();
    }

    public void save() {
        TrainingRecordForm form = new TrainingRecordForm(Ids.orNull(kind), doneOn, people);
        Optional<Integer> fresh = FormMessages.made(() -> service.record(form));
        if (fresh.isPresent()) {
            News.tellNext(Messages.text("training.record.saved", fresh.get()));
            Faces.redirect("training/record");
        }
    }

    public void strike() {
        if (FormMessages.isDone(this::strikeChosen)) {
            News.tellNext(Messages.text("training.record.struck"));
            Faces.redirect("training/record");
        }
    }

    private void strikeChosen() {
        TrainedEntry chosen = getEntries().stream()
                .filter(one -> key(one).equals(entry))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("entry", "error.training.entry"));
        service.strike(chosen.kind(), chosen.subject(), chosen.on());
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(@Nullable List<String> people) {
        this.people = Objects.requireNonNullElseGet(people, ArrayList::new);
    }

    public @Nullable String getEntry() {
        return entry;
    }

    public void setEntry(@Nullable String entry) {
        this.entry = entry;
    }
}
