package org.partnershipportal.web.check;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.check.CheckKind;
import org.partnershipportal.check.PlanChoices;
import org.partnershipportal.check.PlanForm;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** A page on which a check is planned. */
public abstract class PlanPage {
    @Inject
    PortalAddress address;

    @Inject
    CheckWords words;

    private final String list;
    private @Nullable String kind;
    private @Nullable String body;
    private @Nullable String checker;
    private @Nullable String channel;
    private @Nullable String place;
    private @Nullable String scenario;
    private @Nullable String half;
    private @Nullable PlanChoices choices;

    /** @param list the address in the portal to which it leads back */
    protected PlanPage(String list) {
        this.list = list;
    }

    /** What can be chosen. */
    protected abstract PlanChoices ask();

    /** Plans it. */
    protected abstract void plan(PlanForm form);

    public void save() throws IOException {
        if (FormMessages.isDone(() -> plan(new PlanForm(kind, body, checker, channel, place, scenario, half)))) {
            News.tellNext(Messages.text("check.plan.saved"));
            Faces.redirect(address.of(list));
        }
    }

    private PlanChoices choices() {
        PlanChoices read = choices;
        if (read == null) {
            read = ask();
            choices = read;
        }
        return read;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(CheckKind.values())
                .map(one -> new SelectItem(one.name(), words.kind(one)))
                .toList();
    }

    public List<SelectItem> getBodies() {
        return choices().bodies().stream()
                .map(one -> new SelectItem(one.slug(), one.name()))
                .toList();
    }

    public List<SelectItem> getChannels() {
        return choices().channels().stream()
                .map(one -> new SelectItem(one.name(), words.channel(one)))
                .toList();
    }

    public List<SelectItem> getHalves() {
        return choices().halves().stream()
                .map(one -> new SelectItem(one.toString(), words.half(one)))
                .toList();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getChecker() {
        return checker;
    }

    public void setChecker(@Nullable String checker) {
        this.checker = checker;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getScenario() {
        return scenario;
    }

    public void setScenario(@Nullable String scenario) {
        this.scenario = scenario;
    }

    public @Nullable String getHalf() {
        return half;
    }

    public void setHalf(@Nullable String half) {
        this.half = half;
    }
}
