package org.partnershipportal.portal.impact;

import jakarta.faces.model.SelectItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.impact.ImpactForm;
import org.partnershipportal.impact.ServiceChoice;

/** What is typed of a change. */
public abstract class ImpactFields {
    private @Nullable String title;
    private @Nullable String service;
    private @Nullable String change;
    private @Nullable String people;

    /** The services that may change. */
    protected abstract List<ServiceChoice> askServices();

    /** As it was typed. */
    protected ImpactForm form() {
        return new ImpactForm(title, service, change, people);
    }

    /** Shows what was saved. */
    protected void fill(ImpactForm saved) {
        title = saved.title();
        service = saved.service();
        change = saved.change();
        people = saved.people();
    }

    public List<SelectItem> getServices() {
        return askServices().stream()
                .map(one -> new SelectItem(one.slug(), one.name()))
                .toList();
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getService() {
        return service;
    }

    public void setService(@Nullable String service) {
        this.service = service;
    }

    public @Nullable String getChange() {
        return change;
    }

    public void setChange(@Nullable String change) {
        this.change = change;
    }

    public @Nullable String getPeople() {
        return people;
    }

    public void setPeople(@Nullable String people) {
        this.people = people;
    }
}
